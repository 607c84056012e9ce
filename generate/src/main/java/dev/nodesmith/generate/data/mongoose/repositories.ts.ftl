import type { Repositories } from '~database-port';
import type { Session } from '~mongoose-session';
<#list resources as resource>
import { Mongoose[=resource.names.type]Repository } from '~store:[=resource.entity.name]';
</#list>
<#if plan.hasAuth()>
import { MongooseAccountRepository } from '~store:accounts';
import { MongooseRefreshTokenRepository } from '~store:refresh-tokens';
</#if>
import { MongooseIdempotencyStore } from '~store:idempotency';

export function createRepositories(session: Session): Repositories {
  return {
<#list resources as resource>
    [=resource.names.variables]: new Mongoose[=resource.names.type]Repository(session),
</#list>
<#if plan.hasAuth()>
    accounts: new MongooseAccountRepository(session),
    refreshTokens: new MongooseRefreshTokenRepository(session),
</#if>
    idempotencyKeys: new MongooseIdempotencyStore(session),
  };
}
