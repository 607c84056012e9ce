<#assign T = u.names.type>
<#assign x = u.names.variable>
import { toUnits, toSortable } from '~stored-decimals';
import { explain[=T] } from '~refusals:User';
import { isMissing } from '~prisma-errors';
import type { Orm } from '~prisma-session';
import type { Prisma } from '~prisma';
import { toDay, toJson, toPresentJson, toTime, whenSet } from '~prisma-values';
import { NotFoundError } from '~errors';
import { to[=T], [=x]Omit } from '~rows:User';
import type { [=T] } from '~model:User';
import type {
  AccessChange,
  AccessRevocation,
  Account,
  AccountRepository,
  NewAccount,
} from '~auth.repository';

export class PrismaAccountRepository implements AccountRepository {
  readonly #orm: Orm;

  constructor(orm: Orm) {
    this.#orm = orm;
  }

  async create(account: NewAccount): Promise<Account> {
    const row = await this.#orm.[=v.delegate]
      .create({ data: <#if created?has_content>{ ...account, <#list created as property>[=property.name]: [=property.code], </#list>}<#else>account</#if> })
      .catch(explain[=T]);
    return toAccount(row);
  }

  async findByEmail(email: string): Promise<Account | undefined> {
    const row = await this.#orm.[=v.delegate].[=u.softDelete()?then("findFirst", "findUnique")]({ where: { email<#if u.softDelete()>, deletedAt: null</#if> } });
    return row === null ? undefined : toAccount(row);
  }

  async findById(id: [=u.key.tsType]): Promise<Account | undefined> {
    const row = await this.#orm.[=v.delegate].findUnique({ where: { id<#if v.idValue != "id">: [=v.idValue]</#if><#if u.softDelete()>, deletedAt: null</#if> } });
    return row === null ? undefined : toAccount(row);
  }

  async setPassword(id: [=u.key.tsType], passwordHash: string): Promise<void> {
    const { count } = await this.#orm.[=v.delegate].updateMany({ where: { id<#if v.idValue != "id">: [=v.idValue]</#if> }, data: { passwordHash } });
    if (count === 0) {
      throw new NotFoundError();
    }
  }

  async setAccess(id: [=u.key.tsType], { role, disabled }: AccessChange): Promise<[=T]> {
    try {
      const row = await this.#orm.[=v.delegate].update({
        where: { id<#if v.idValue != "id">: [=v.idValue]</#if> },
        data: { role, disabled<#list v.touch as touch>, [=touch]</#list> },
        omit: [=x]Omit,
      });
      return to[=T](row);
    } catch (error) {
      throw isMissing(error) ? new NotFoundError() : error;
    }
  }

  async revokeAccess(id: [=u.key.tsType], at: string): Promise<void> {
    await this.#orm.[=v.delegate].updateMany({
      where: { id<#if v.idValue != "id">: [=v.idValue]</#if> },
      data: { accessVersion: { increment: 1 }, accessRevokedAt: at },
    });
  }

  async listRevocations(since: string): Promise<AccessRevocation[]> {
    const rows = await this.#orm.[=v.delegate].findMany({
      where: { accessRevokedAt: { gte: since } },
      select: { id: true, accessVersion: true, disabled: true },
    });
    return rows.map((row) => ({ userId: [=decodedId], accessVersion: row.accessVersion, disabled: row.disabled }));
  }
}

function toAccount(row: Prisma.[=v.model]Model): Account {
  const { passwordHash, accessVersion } = row;
  return { user: to[=T](row), passwordHash, accessVersion };
}
