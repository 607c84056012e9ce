<#assign T = u.names.type>
<#assign x = u.names.variable>
<#function mapped row><#return v.mapped()?then("to" + T + "(" + row + ")", row)></#function>
import { MoreThanOrEqual } from 'typeorm';
import { NotFoundError } from '~errors';
import { [=T]Entity, to[=T], type [=T]Row } from '~entity:User';
import { explain[=T] } from '~refusals:User';
import { ask } from '~typeorm-errors';
import { changeRow, insertRow, updateOf } from '~typeorm-rows';
import type { Session } from '~typeorm-session';
import type { [=T] } from '~model:User';
import type {
  AccessChange,
  AccessRevocation,
  Account,
  AccountRepository,
  NewAccount,
} from '~auth.repository';

<#assign unseen = u.versioned() || u.entity.timestamps()>
<#if unseen>
/** For changes that nobody who reads [=u.names.withArticle()] can see: TypeORM would count them. */
const uncounted = { <#if u.versioned()>version: () => 'version', </#if><#if u.entity.timestamps()>updatedAt: () => 'updated_at'</#if> };

</#if>
export class TypeOrmAccountRepository implements AccountRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async create(account: NewAccount): Promise<Account> {
    const manager = await this.#session.manager();
    const row = await insertRow(manager, [=T]Entity, account).catch(explain[=T]);
    return { user: [=mapped("row")], passwordHash: account.passwordHash, accessVersion: 0 };
  }

  findByEmail(email: string): Promise<Account | undefined> {
    return this.#find({ email });
  }

  findById(id: [=u.key.tsType]): Promise<Account | undefined> {
    return this.#find({ id });
  }

  async setPassword(id: [=u.key.tsType], passwordHash: string): Promise<void> {
    const manager = await this.#session.manager();
    const { affected } = await ask(
      updateOf(manager, [=T]Entity, { passwordHash<#if unseen>, ...uncounted</#if> }).where({ id }).execute(),
    );
    if (affected === 0) {
      throw new NotFoundError();
    }
  }

  async setAccess(id: [=u.key.tsType], { role, disabled }: AccessChange): Promise<[=T]> {
    const manager = await this.#session.manager();
    const change = updateOf(manager, [=T]Entity, { id, role, disabled }).where({ id });
    const row = await changeRow(manager, [=T]Entity, change);
    if (row === undefined) {
      throw new NotFoundError();
    }
    return [=mapped("row")];
  }

  async revokeAccess(id: [=u.key.tsType], at: string): Promise<void> {
    const manager = await this.#session.manager();
    const revoked = { accessRevokedAt: at, accessVersion: () => 'access_version + 1'<#if unseen>, ...uncounted</#if> };
    await ask(updateOf(manager, [=T]Entity, revoked).where({ id }).execute());
  }

  async listRevocations(since: string): Promise<AccessRevocation[]> {
    const manager = await this.#session.manager();
    return ask(
      manager
        .createQueryBuilder([=T]Entity, '[=x]')
        .select('[=x].id', 'userId')
        .addSelect('[=x].accessVersion', 'accessVersion')
        .addSelect('[=x].disabled', 'disabled')
        .where({ accessRevokedAt: MoreThanOrEqual(since) })
<#if u.softDelete()>
        .withDeleted()
</#if>
        .getRawMany<AccessRevocation>(),
    );
  }

  async #find(condition: Partial<Pick<[=T], 'id' | 'email'>>): Promise<Account | undefined> {
    const manager = await this.#session.manager();
    const row = await ask(
      manager
        .createQueryBuilder([=T]Entity, '[=x]')
        .addSelect(['[=x].passwordHash', '[=x].accessVersion'])
        .where(condition)
        .getOne(),
    );
    return row === null ? undefined : toAccount(row);
  }
}

function toAccount({ passwordHash = '', accessVersion = 0, ...[=x] }: [=T]Row): Account {
  return { <#if mapped(x) == 'user'>user<#else>user: [=mapped(x)]</#if>, passwordHash, accessVersion };
}
