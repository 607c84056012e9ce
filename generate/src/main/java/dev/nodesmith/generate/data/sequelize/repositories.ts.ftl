import type { Repositories } from '~database-port';
import type { Session } from '~sequelize-session';
<#list resources as resource>
import { Sequelize[=resource.names.type]Repository } from '~store:[=resource.entity.name]';
</#list>
<#if plan.hasAuth()>
import { SequelizeAccountRepository } from '~store:accounts';
import { SequelizeRefreshTokenRepository } from '~store:refresh-tokens';
</#if>
import { SequelizeIdempotencyStore } from '~store:idempotency';

export function createRepositories(session: Session): Repositories {
  return {
<#list resources as resource>
    [=resource.names.variables]: new Sequelize[=resource.names.type]Repository(session),
</#list>
<#if plan.hasAuth()>
    accounts: new SequelizeAccountRepository(session),
    refreshTokens: new SequelizeRefreshTokenRepository(session),
</#if>
    idempotencyKeys: new SequelizeIdempotencyStore(session),
  };
}
