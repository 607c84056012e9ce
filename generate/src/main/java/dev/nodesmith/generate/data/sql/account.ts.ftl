<#assign T = u.names.type>
<#assign x = u.names.variable>
<#function mapped row><#return v.mapped?then("to" + T + "(" + row + ")", row)></#function>
<#macro returning><#if d.returning()>

    RETURNING ${accountColumns}</#if></#macro>
import { assignments } from '~sql-assignments';
import { explain } from '~sql-errors';
import { taken } from '~refusals';
import type { Sql, Statement } from '~sql';
import { dynamic, only, Values } from '~sql-statements';
import { toJson } from '~sql-json';
import { toSortable, toUnits } from '~stored-decimals';
import { instant, toDatetime } from '~wire-types';
import { NotFoundError } from '~errors';
import { to[=T], [=x]Columns, type [=T]Row } from '~columns:User';
import type { [=T] } from '~model:User';
import { explain[=T] } from '~statements:User';
import type {
  AccessChange,
  AccessRevocation,
  Account,
  AccountRepository,
  NewAccount,
} from '~auth.repository';

interface AccountRow extends [=T]Row, Omit<Account, 'user'> {}

const accountColumns = `${[=x]Columns}, password_hash AS "passwordHash", access_version AS "accessVersion"`;

const insertAccount: Statement<<#if d.returning()>AccountRow<#else>never</#if>> = {
  name: 'accounts.insert',
  text: `
<#if v.insert.columns?size == 1>
    INSERT INTO [=v.table] ([=v.insert.columns?first])
<#else>
    INSERT INTO [=v.table] (
<#list v.insert.columns as line>
      [=line]
</#list>
    )
</#if>
<#if v.insert.places?size == 1>
    VALUES ([=v.insert.places?first])<@returning/>`,
<#else>
    VALUES (
<#list v.insert.places as line>
      [=line]
</#list>
    )<@returning/>`,
</#if>
};

const findByEmail: Statement<AccountRow> = {
  name: 'accounts.findByEmail',
  text: `SELECT ${accountColumns} FROM [=v.table] WHERE email = [=d.place(1)]<#if u.softDelete()> AND deleted_at IS NULL</#if>`,
};

const findById: Statement<AccountRow> = {
  name: 'accounts.findById',
  text: `SELECT ${accountColumns} FROM [=v.table] WHERE id = [=d.place(1)]<#if u.softDelete()> AND deleted_at IS NULL</#if>`,
};

const setPassword: Statement<<#if d.returning()>Pick<[=T]Row, 'id'><#else>never</#if>> = {
  name: 'accounts.setPassword',
  text: 'UPDATE [=v.table] SET password_hash = [=d.place(1)] WHERE id = [=d.place(2)]<#if d.returning()> RETURNING id</#if>',
};

const revokeAccess: Statement<never> = {
  name: 'accounts.revokeAccess',
  text: 'UPDATE [=v.table] SET access_version = access_version + 1, access_revoked_at = [=d.place(1)] WHERE id = [=d.place(2)]',
};

type RevocationRow = Pick<AccountRow, 'accessVersion' | 'disabled'> & { readonly userId: [=T]Row['id'] };

const listRevocations: Statement<RevocationRow> = {
  name: 'accounts.listRevocations',
  text: `
    SELECT [=v.idColumn] AS "userId", access_version AS "accessVersion", disabled
    FROM [=v.table]
    WHERE access_revoked_at >= [=d.place(1)]`,
};

export class SqlAccountRepository implements AccountRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

<#if d.returning()>
  async create(account: NewAccount): Promise<Account> {
    const rows = await this.#sql
      .write(insertAccount, [
<#list v.insert.values as value>
        [=value],
</#list>
      ])
      .catch(explain[=T]);
    return toAccount(only(rows));
  }
<#else>
  create(account: NewAccount): Promise<Account> {
    return this.#sql.transaction(async (sql) => {
      <#if v.insert.counted.isPresent()>const { key } = </#if>await sql
        .write(insertAccount, [
<#list v.insert.values as value>
          [=value],
</#list>
        ])
        .catch(explain[=T]);
      return toAccount(only(await sql.read(findById, [[=v.insert.counted.orElse("account.id")]])));
    });
  }
</#if>

  async findByEmail(email: string): Promise<Account | undefined> {
    const [row] = await this.#sql.read(findByEmail, [email]);
    return row && toAccount(row);
  }

  async findById(id: [=u.key.tsType]): Promise<Account | undefined> {
    const [row] = await this.#sql.read(findById, [id]);
    return row && toAccount(row);
  }

  async setPassword(id: [=u.key.tsType], passwordHash: string): Promise<void> {
    const <#if d.returning()>rows<#else>{ rows }</#if> = await this.#sql.write(setPassword, [passwordHash, id]);
    if (rows<#if d.returning()>.length</#if> === 0) {
      throw new NotFoundError();
    }
  }

  <#if d.returning()>async </#if>setAccess(id: [=u.key.tsType], { role, disabled }: AccessChange): Promise<[=T]> {
    const values = new Values();
    const set = [
      ...assignments({ role: 'role', disabled: 'disabled' }, { role, disabled }, values),
<#list v.stamps as stamp>
      [=stamp],
</#list>
    ];
<#if !v.stamps?has_content>
    // Nothing to change is no error.
    set.push('role = role');
</#if>
<#if d.returning()>
    const text = `UPDATE [=v.table] SET ${set.join(', ')} WHERE id = ${values.add(id)} RETURNING ${[=x]Columns}`;
    const [row] = await this.#sql.write<[=T]Row>(dynamic(text), values.all);
    if (row === undefined) {
      throw new NotFoundError();
    }
    return [=mapped("row")];
<#else>
    const text = `UPDATE [=v.table] SET ${set.join(', ')} WHERE id = ${values.add(id)}`;
    return this.#sql.transaction(async (sql) => {
      const { rows } = await sql.write(dynamic(text), values.all);
      if (rows === 0) {
        throw new NotFoundError();
      }
      return toAccount(only(await sql.read(findById, [id]))).user;
    });
</#if>
  }

  async revokeAccess(id: [=u.key.tsType], at: string): Promise<void> {
    await this.#sql.write(revokeAccess, [[=d.instant('at')], id]);
  }

<#if v.revocation?has_content>
  async listRevocations(since: string): Promise<AccessRevocation[]> {
    const rows = await this.#sql.read(listRevocations, [[=d.instant('since')]]);
    return rows.map((row) => ({ ...row, disabled: [=v.revocation] }));
  }
<#else>
  listRevocations(since: string): Promise<AccessRevocation[]> {
    return this.#sql.read(listRevocations, [[=d.instant('since')]]);
  }
</#if>
}

function toAccount({ passwordHash, accessVersion, ...[=x] }: AccountRow): Account {
  return { <#if mapped(x) == 'user'>user<#else>user: [=mapped(x)]</#if>, passwordHash, accessVersion };
}
