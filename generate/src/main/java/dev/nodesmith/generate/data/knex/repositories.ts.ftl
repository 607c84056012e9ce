import type { Repositories } from '~database-port';
import type { Session } from '~knex-session';
<#list resources as resource>
import { Knex[=resource.names.type]Repository } from '~store:[=resource.entity.name]';
</#list>
<#if plan.hasAuth()>
import { KnexAccountRepository } from '~store:accounts';
import { KnexRefreshTokenRepository } from '~store:refresh-tokens';
</#if>
import { KnexIdempotencyStore } from '~store:idempotency';

export function createRepositories(session: Session): Repositories {
  return {
<#list resources as resource>
    [=resource.names.variables]: new Knex[=resource.names.type]Repository(session),
</#list>
<#if plan.hasAuth()>
    accounts: new KnexAccountRepository(session),
    refreshTokens: new KnexRefreshTokenRepository(session),
</#if>
    idempotencyKeys: new KnexIdempotencyStore(session),
  };
}
