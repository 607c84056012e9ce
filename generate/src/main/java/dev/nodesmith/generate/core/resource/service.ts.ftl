import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Scope } from '~access-rules';
import { requireCaller } from '~access-rules';
import { [=r.names.variable]Access } from '~access:[=r.entity.name]';
import type { Caller } from '~caller';
import { [=v.checkFunction]<#list v.guardFunctions as guard>, [=guard]</#list> } from '~checks:[=r.entity.name]';
import type { Database } from '~database-port';
import { ConflictError, NotFoundError, StaleVersionError } from '~errors';
import { only } from '~filters';
import { checkIncludes } from '~includes';
import type { Logger } from '~logger';
import type { Page } from '~pagination';
import type { [=r.names.type]Repository } from '~repository:[=r.entity.name]';
import type { Create[=r.names.type], Replace[=r.names.type], Update[=r.names.type]<#list v.operations as operation>, [=operation.type]Input</#list> } from '~schema:[=r.entity.name]';
import type {
  [=r.names.type],
  [=r.names.type]Changes,
  [=r.names.type]Values,
  [=r.names.type]View,
  List[=r.names.types],
  Read[=r.names.type],
<#list v.reports as report>
  [=report.row],
</#list>
} from '~model:[=r.entity.name]';
<#list v.operations as operation>
import { [=operation.function] } from '~operation:[=operation.function]';
import type { [=operation.type]Output } from '~operations:[=r.entity.name]';
<#if operation.outputEntity?has_content>
import type { [=operation.outputType] } from '~model:[=operation.outputEntity]';
</#if>
</#list>
<#list v.accessImports as target>
import { [=target.type] } from '~access:[=target.entity]';
</#list>
<#assign type = r.names.type>
<#assign one = r.names.variable>
<#assign store = "this.#" + r.names.variables>
<#assign key = r.key.tsType>
<#assign s = v.s>

<#if v.includes?has_content>
const includes = {
<#list v.includes as include>
  [=include.name]: [=include.type],
</#list>
};

</#if>
/** What can be done with [=r.names.pluralWords]<#if plan.hasAuth()>, and by whom</#if>. */
export class [=type]Service {
<#if v.reachesFurther()>
  readonly #database: Database;
</#if>
  readonly #[=r.names.variables]: [=type]Repository;
<#if v.operations?has_content>
  readonly #logger: Logger;
</#if>

  constructor(database: Database<#if v.operations?has_content>, logger: Logger</#if>) {
<#if v.reachesFurther()>
    this.#database = database;
</#if>
    [=store] = database.repositories.[=r.names.variables];
<#if v.operations?has_content>
    this.#logger = logger;
</#if>
  }
<#if v.list??>

  async list(query: List[=r.names.types][=s.callerParameter]): Promise<Page<[=type]View>> {
    [=v.list.authorize]
<#if v.includes?has_content>
    checkIncludes(query.include, includes, caller);
</#if>
    return [=store].list(query[=s.scope]);
  }
</#if>
<#list v.nested as nested>

  async [=nested.method]([=nested.filter]: [=nested.keyType], query: List[=r.names.types][=s.callerParameter]): Promise<Page<[=type]View>> {
    [=nested.authorizeParent]
    const [=nested.parentVariable] = await this.#database.repositories.[=nested.parents].find([=nested.filter][=nested.scope]);
    if ([=nested.parentVariable] === undefined) {
      throw new NotFoundError();
    }
    const filters = { ...query.filters, [=nested.filter]: only([=nested.filter], query.filters.[=nested.filter]) };
    return this.list({ ...query, filters }<#if plan.hasAuth()>, caller</#if>);
  }
</#list>
<#if v.get??>

  async get(id: [=key], view: Read[=type][=s.callerParameter]): Promise<[=type]View> {
    [=v.get.authorize]
<#if v.includes?has_content>
    checkIncludes(view.include, includes, caller);
</#if>
    const [=one] = await [=store].read(id, view[=s.scope]);
    if ([=one] === undefined) {
      throw new NotFoundError();
    }
    return [=one];
  }
</#if>
<#if v.create??>

  async create(input: Create[=type][=s.callerParameter]): Promise<[=type]> {
    [=v.create.authorize]
<#if v.create.need == "WHOLE_ROW">
    const values: [=type]Values = {
      ...input,
<#list v.create.values as value>
      [=value.name]: [=value.type],
</#list>
    };
    [=v.checkFunction](values);
    return [=store].create({ ...values<#if v.create.makeKey??>, id: [=v.create.makeKey]<#elseif v.create.keySent>, id: input.id</#if> });
<#else>
<#if v.create.need == "INPUT">
    [=v.checkFunction](input);
</#if>
<#if v.create.makeKey?? || v.create.values?has_content>
    return [=store].create({
      ...input,
<#if v.create.makeKey??>
      id: [=v.create.makeKey],
</#if>
<#list v.create.values as value>
      [=value.name]: [=value.type],
</#list>
    });
<#else>
    return [=store].create(input);
</#if>
</#if>
  }
</#if>
<#if v.replace??>

  async replace(id: [=key], input: Replace[=type][=s.versionParameter][=s.callerParameter]): Promise<[=type]> {
    [=v.replace.authorize]
<#if v.replace.need == "WHOLE_ROW">
    const [=one] = await this.#find(id[=s.versionArgument()][=s.scope]);
    [=v.checkFunction]({ ...[=one], ...input });
    return <#if r.versioned()>this.#change([=one], input, version[=s.scope])<#else>[=store].update(id, input[=s.conditions])</#if>;
<#else>
<#if v.replace.need == "INPUT">
    [=v.checkFunction](input);
</#if>
    return [=store].update(id, input[=s.conditions]);
</#if>
  }
</#if>
<#if v.update??>

  async update(id: [=key], input: Update[=type][=s.versionParameter][=s.callerParameter]): Promise<[=type]> {
    [=v.update.authorize]
<#if v.update.need == "INPUT">
    if (input.[=v.update.touched[0]] !== undefined) {
      [=v.checkFunction]({ [=v.update.touched[0]]: input.[=v.update.touched[0]] });
    }
<#elseif v.update.need == "WHOLE_ROW">
    if (<#list v.update.touched as touched>input.[=touched] !== undefined<#sep> || </#list>) {
      const [=one] = await this.#find(id[=s.versionArgument()][=s.scope]);
      [=v.checkFunction]({ ...[=one], ...input });
      return <#if r.versioned()>this.#change([=one], input, version[=s.scope])<#else>[=store].update(id, input[=s.conditions])</#if>;
    }
</#if>
    return [=store].update(id, input[=s.conditions]);
  }
</#if>
<#if v.delete??>

  async delete(id: [=key][=s.versionParameter][=s.callerParameter]): Promise<void> {
    [=v.delete.authorize]
    await [=store].delete(id[=s.conditions]);
  }
</#if>
<#if v.restore??>

  async restore(id: [=key][=s.versionParameter][=s.callerParameter]): Promise<[=type]> {
    [=v.restore.authorize]
    return [=store].restore(id[=s.conditions]);
  }
</#if>
<#list v.transitions as transition>

  async [=transition.method](id: [=key][=s.versionParameter][=s.callerParameter]): Promise<[=type]> {
    [=transition.authorize]
    const [=one] = await this.#find(id[=s.versionArgument()][=s.scope]);
<#if transition.wrongState??>
    if ([=transition.wrongState]) {
      throw new ConflictError(
        `This takes [=r.names.withArticle()] that is [=transition.from]; this one is ${[=transition.actual]}.`,
        'wrong_state',
      );
    }
</#if>
<#if transition.guard??>
    if (![=transition.guard.function]([=transition.guard.arguments])) {
      throw new ConflictError([=transition.guardMessage], 'guard_not_met');
    }
</#if>
<#if transition.checked>
    [=v.checkFunction]({ ...[=one], [=transition.field]: [=transition.to] });
</#if>
    return this.#change([=one], { [=transition.field]: [=transition.to] }, version[=s.scope]);
  }
</#list>
<#list v.operations as operation>

  async [=operation.function](id: [=key]<#if operation.input?has_content>, [=operation.input?remove_ending(", ")]</#if>[=s.callerParameter]): Promise<[=operation.output]> {
    [=operation.authorize]
<#if operation.transactional>
    return this.#database.transaction(async (repositories) => {
      const [=one] = await repositories.[=r.names.variables].find(id[=s.scope]);
      if ([=one] === undefined) {
        throw new NotFoundError();
      }
      return [=operation.function]([=operation.inputArgument]{ [=operation.caller][=one], repositories, logger: this.#logger });
    });
<#else>
    const { repositories } = this.#database;
    const [=one] = await repositories.[=r.names.variables].find(id[=s.scope]);
    if ([=one] === undefined) {
      throw new NotFoundError();
    }
    return [=operation.function]([=operation.inputArgument]{ [=operation.caller][=one], repositories, logger: this.#logger });
</#if>
  }
</#list>
<#list v.reports as report>

  async [=report.function]([=s.onlyCaller()]): Promise<[=report.row][]> {
    [=report.authorize]
    return [=store].[=report.function]([=s.onlyScope()]);
  }
</#list>
<#if v.readsFirst()>

  async #find(id: [=key][=s.versionParameter][=s.scopeParameter]): Promise<[=type]> {
    const [=one] = await [=store].find(id[=s.scope]);
    if ([=one] === undefined) {
      throw new NotFoundError();
    }
<#if r.versioned()>
    if (version !== undefined && version !== [=one].version) {
      throw new StaleVersionError();
    }
</#if>
    return [=one];
  }
<#if r.versioned()>

  /** Writes only while the [=r.names.words] is as it was when its change was found to be right. */
  async #change([=one]: [=type], changes: [=type]Changes[=s.versionParameter][=s.scopeParameter]): Promise<[=type]> {
    try {
      return await [=store].update([=one].id, changes, { <#if s.scope?has_content>...scope, </#if>version: [=one].version });
    } catch (error) {
      // Only a client that named a version can be told that it is stale.
      throw version === undefined && error instanceof StaleVersionError
        ? new ConflictError('It was changed by somebody else at the same time. Try again.', 'changed_meanwhile')
        : error;
    }
  }
</#if>
</#if>
}
