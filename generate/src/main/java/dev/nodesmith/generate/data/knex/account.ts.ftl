<#assign T = u.names.type>
<#assign x = u.names.variable>
<#function mapped row><#return v.mapped()?then("to" + T + "(" + row + ")", row)></#function>
<#assign counted = d.written() == "COUNT">
<#assign read = (clients == "ONE_FOR_READS")?then("this.#session.reads", "this.#session.knex")>
import type { Knex } from 'knex';
import { instant, toDatetime } from '~wire-types';
import { ask } from '~knex-errors';
import { only } from '~knex-list';
import type { Session } from '~knex-session';
import { NotFoundError } from '~errors';
import { explain[=T] } from '~refusals:User';
import { [=x]Columns, to[=T], to[=T]Columns, type [=T]Row } from '~rows:User';
import type { [=T] } from '~model:User';
import type {
  AccessChange,
  AccessRevocation,
  Account,
  AccountRepository,
  NewAccount,
} from '~auth.repository';

type AccountRow = [=T]Row & { readonly passwordHash: string; readonly accessVersion: [=integer] };

const accountColumns = [...[=x]Columns, 'password_hash as passwordHash', 'access_version as accessVersion'];

export class KnexAccountRepository implements AccountRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

<#assign inserted>insert({ <#if v.keyed>id: account.id, </#if><#if v.stored?has_content>...to[=T]Columns(account), </#if>password_hash: account.passwordHash })</#assign>
<#if counted>
  create(account: NewAccount): Promise<Account> {
    return this.#session.transaction(async ({ knex }) => {
<#if v.keyed>
      await ask(knex('[=v.table]').[=inserted]).catch(explain[=T]);
      return toAccount(await stored(knex, account.id));
<#else>
      const keys = await ask<number[]>(knex('[=v.table]').[=inserted]).catch(explain[=T]);
      return toAccount(await stored(knex, only(keys)));
</#if>
    });
  }
<#else>
  async create(account: NewAccount): Promise<Account> {
    const rows = await ask<AccountRow[]>(
      this.#session
        .knex('[=v.table]')
        .[=inserted]
        .returning(accountColumns),
    ).catch(explain[=T]);
    return toAccount(only(rows));
  }
</#if>

  findByEmail(email: string): Promise<Account | undefined> {
    return this.#find({ email });
  }

  findById(id: [=u.key.tsType]): Promise<Account | undefined> {
    return this.#find({ id });
  }

  async setPassword(id: [=u.key.tsType], passwordHash: string): Promise<void> {
    const count = await ask(this.#session.knex('[=v.table]').where({ id }).update({ password_hash: passwordHash }));
    if (count === 0) {
      throw new NotFoundError();
    }
  }

<#assign touched>{ <#if !v.touched()>id, </#if>role, disabled<#list v.touch as touch>, [=touch]</#list> }</#assign>
<#if counted>
  setAccess(id: [=u.key.tsType], { role, disabled }: AccessChange): Promise<[=T]> {
    return this.#session.transaction(async ({ knex }) => {
      const count = await ask(
        knex('[=v.table]')
          .where({ id })
          .update([=touched])
<#if u.versioned()>
          .increment('version'),
</#if>
      );
      if (count === 0) {
        throw new NotFoundError();
      }
      const { user } = toAccount(await stored(knex, id));
      return user;
    });
  }
<#else>
  async setAccess(id: [=u.key.tsType], { role, disabled }: AccessChange): Promise<[=T]> {
    const { knex } = this.#session;
    const [row] = await ask<[=T]Row[]>(
      knex('[=v.table]')
        .where({ id })
        .update([=touched])
<#if u.versioned()>
        .increment('version')
</#if>
        .returning([=x]Columns),
    );
    if (row === undefined) {
      throw new NotFoundError();
    }
    return [=mapped("row")];
  }
</#if>

  async revokeAccess(id: [=u.key.tsType], at: string): Promise<void> {
    await ask(
      this.#session.knex('[=v.table]').where({ id }).update({ access_revoked_at: [=d.instant("at")] }).increment('access_version'),
    );
  }

<#if revocations?has_content>
  async listRevocations(since: string): Promise<AccessRevocation[]> {
    const rows = await ask<Pick<AccountRow, 'id' | 'accessVersion' | 'disabled'>[]>(
      [=read]('[=v.table]')
        .where('access_revoked_at', '>=', [=d.instant("since")])
        .select('id', 'access_version as accessVersion', 'disabled'),
    );
    return rows.map((row) => ({ <#list revocations as property>[=property.name]: [=property.code], </#list>}));
  }
<#else>
  listRevocations(since: string): Promise<AccessRevocation[]> {
    return ask<AccessRevocation[]>(
      [=read]('[=v.table]')
        .where('access_revoked_at', '>=', [=d.instant("since")])
        .select('id as userId', 'access_version as accessVersion', 'disabled'),
    );
  }
</#if>

  async #find(condition: Partial<Pick<[=T], 'id' | 'email'>>): Promise<Account | undefined> {
    const row = await ask<AccountRow | undefined>(
      [=read]('[=v.table]').where(condition)<#if u.softDelete()>.whereNull('deleted_at')</#if>.first(accountColumns),
    );
    return row && toAccount(row);
  }
}

<#if counted>
/** The row as it was written a moment ago. */
async function stored(knex: Knex, id: [=u.key.tsType]<#if !v.keyed && u.key.tsType != "number"> | number</#if>): Promise<AccountRow> {
  return only(await ask<AccountRow[]>(knex('[=v.table]').where({ id }).select(accountColumns)));
}

</#if>
function toAccount({ passwordHash, accessVersion, ...[=x] }: AccountRow): Account {
  return { <#if mapped(x) == 'user'>user<#else>user: [=mapped(x)]</#if>, passwordHash, accessVersion<#if integer != "number">: Number(accessVersion)</#if> };
}
