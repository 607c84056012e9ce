import type { Repositories } from '~database-port';
import type { Session } from '~prisma-session';
<#list resources as resource>
import { Prisma[=resource.names.type]Repository } from '~store:[=resource.entity.name]';
</#list>
<#if plan.hasAuth()>
import { PrismaAccountRepository } from '~store:accounts';
import { PrismaRefreshTokenRepository } from '~store:refresh-tokens';
</#if>
import { PrismaIdempotencyStore } from '~store:idempotency';

export function createRepositories(session: Session): Repositories {
  const { orm<#if clients == "ONE_FOR_READS">, reads</#if> } = session;
  return {
<#list resources as resource>
    [=resource.names.variables]: new Prisma[=resource.names.type]Repository([=(written == "COUNT")?then("session", "orm")]<#if clients == "ONE_FOR_READS">, reads</#if>),
</#list>
<#if plan.hasAuth()>
    accounts: new PrismaAccountRepository(orm),
    refreshTokens: new PrismaRefreshTokenRepository(session),
</#if>
    idempotencyKeys: new PrismaIdempotencyStore(orm),
  };
}
