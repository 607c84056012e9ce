import { requireCaller } from '~access-rules';
import { operationAccess } from '~access:operations';
import type { Caller } from '~caller';
import type { Database } from '~database-port';
import type { Logger } from '~logger';
import type { <#list operations as operation>[=operation.type]Input<#sep>, </#list> } from '~schema:operations';
import type { <#list operations as operation>[=operation.type]Output<#sep>, </#list> } from '~operations:operations';
<#list operations as operation>
import { [=operation.function] } from '~operation:[=operation.function]';
<#if operation.outputEntity?has_content>
import type { [=operation.outputType] } from '~model:[=operation.outputEntity]';
</#if>
</#list>

/** Operations that act on no row in particular. */
export class OperationService {
  readonly #database: Database;
  readonly #logger: Logger;

  constructor(database: Database, logger: Logger) {
    this.#database = database;
    this.#logger = logger;
  }
<#list operations as operation>

  async [=operation.function]([=operation.input]<#if plan.hasAuth()>caller: Caller | undefined</#if>): Promise<[=operation.output]> {
    [=operation.authorize]
<#if operation.transactional>
    return this.#database.transaction(async (repositories) =>
      [=operation.function]([=operation.inputArgument]{ [=operation.caller]repositories, logger: this.#logger }),
    );
<#else>
    const { repositories } = this.#database;
    return [=operation.function]([=operation.inputArgument]{ [=operation.caller]repositories, logger: this.#logger });
</#if>
  }
</#list>
}
