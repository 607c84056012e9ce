import type { Repositories } from '~database-port';
import type { Session } from '~typeorm-session';
<#list resources as resource>
import { TypeOrm[=resource.names.type]Repository } from '~store:[=resource.entity.name]';
</#list>
<#if plan.hasAuth()>
import { TypeOrmAccountRepository } from '~store:accounts';
import { TypeOrmRefreshTokenRepository } from '~store:refresh-tokens';
</#if>
import { TypeOrmIdempotencyStore } from '~store:idempotency';

export function createRepositories(session: Session): Repositories {
  return {
<#list resources as resource>
    [=resource.names.variables]: new TypeOrm[=resource.names.type]Repository(session),
</#list>
<#if plan.hasAuth()>
    accounts: new TypeOrmAccountRepository(session),
    refreshTokens: new TypeOrmRefreshTokenRepository(session),
</#if>
    idempotencyKeys: new TypeOrmIdempotencyStore(session),
  };
}
