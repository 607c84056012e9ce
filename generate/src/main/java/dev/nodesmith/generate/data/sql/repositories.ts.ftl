import type { Repositories } from '~database-port';
import type { Sql } from '~sql';
<#list resources as resource>
import { Sql[=resource.names.type]Repository } from '~store:[=resource.entity.name]';
</#list>
<#if plan.hasAuth()>
import { SqlAccountRepository } from '~store:accounts';
import { SqlRefreshTokenRepository } from '~store:refresh-tokens';
</#if>
import { SqlIdempotencyStore } from '~store:idempotency';

export function createRepositories(sql: Sql): Repositories {
  return {
<#list resources as resource>
    [=resource.names.variables]: new Sql[=resource.names.type]Repository(sql),
</#list>
<#if plan.hasAuth()>
    accounts: new SqlAccountRepository(sql),
    refreshTokens: new SqlRefreshTokenRepository(sql),
</#if>
    idempotencyKeys: new SqlIdempotencyStore(sql),
  };
}
