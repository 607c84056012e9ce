import { assignments } from '../../database/assignments.js';
import { toDatetime } from '../../database/datetimes.js';
import type { Sql, Statement } from '../../database/sql.js';
import { dynamic, only, Values } from '../../database/statements.js';
import { NotFoundError } from '../../shared/errors.js';
import { toUser, userColumns, type UserRow } from '../users/user.columns.js';
import type { User } from '../users/user.js';
import { explainUser } from '../users/user.statements.js';
import type {
  AccessChange,
  AccessRevocation,
  Account,
  AccountRepository,
  NewAccount,
} from './auth.repository.js';

interface AccountRow extends UserRow, Omit<Account, 'user'> {}

const accountColumns = `${userColumns}, password_hash AS "passwordHash", access_version AS "accessVersion"`;

const insertAccount: Statement<never> = {
  name: 'accounts.insert',
  text: `
    INSERT INTO users (id, email, role, disabled, password_hash)
    VALUES (?, ?, ?, ?, ?)`,
};

const findByEmail: Statement<AccountRow> = {
  name: 'accounts.findByEmail',
  text: `SELECT ${accountColumns} FROM users WHERE email = ?`,
};

const findById: Statement<AccountRow> = {
  name: 'accounts.findById',
  text: `SELECT ${accountColumns} FROM users WHERE id = ?`,
};

const setPassword: Statement<never> = {
  name: 'accounts.setPassword',
  text: 'UPDATE users SET password_hash = ? WHERE id = ?',
};

const revokeAccess: Statement<never> = {
  name: 'accounts.revokeAccess',
  text: 'UPDATE users SET access_version = access_version + 1, access_revoked_at = ? WHERE id = ?',
};

type RevocationRow = Pick<AccountRow, 'accessVersion' | 'disabled'> & {
  readonly userId: UserRow['id'];
};

const listRevocations: Statement<RevocationRow> = {
  name: 'accounts.listRevocations',
  text: `
    SELECT id AS "userId", access_version AS "accessVersion", disabled
    FROM users
    WHERE access_revoked_at >= ?`,
};

export class SqlAccountRepository implements AccountRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  create(account: NewAccount): Promise<Account> {
    return this.#sql.transaction(async (sql) => {
      await sql
        .write(insertAccount, [
          account.id,
          account.email,
          account.role,
          account.disabled,
          account.passwordHash,
        ])
        .catch(explainUser);
      return toAccount(only(await sql.read(findById, [account.id])));
    });
  }

  async findByEmail(email: string): Promise<Account | undefined> {
    const [row] = await this.#sql.read(findByEmail, [email]);
    return row && toAccount(row);
  }

  async findById(id: string): Promise<Account | undefined> {
    const [row] = await this.#sql.read(findById, [id]);
    return row && toAccount(row);
  }

  async setPassword(id: string, passwordHash: string): Promise<void> {
    const { rows } = await this.#sql.write(setPassword, [passwordHash, id]);
    if (rows === 0) {
      throw new NotFoundError();
    }
  }

  setAccess(id: string, { role, disabled }: AccessChange): Promise<User> {
    const values = new Values();
    const set = [
      ...assignments({ role: 'role', disabled: 'disabled' }, { role, disabled }, values),
      'version = version + 1',
      'updated_at = utc_timestamp(3)',
    ];
    const text = `UPDATE users SET ${set.join(', ')} WHERE id = ${values.add(id)}`;
    return this.#sql.transaction(async (sql) => {
      const { rows } = await sql.write(dynamic(text), values.all);
      if (rows === 0) {
        throw new NotFoundError();
      }
      return toAccount(only(await sql.read(findById, [id]))).user;
    });
  }

  async revokeAccess(id: string, at: string): Promise<void> {
    await this.#sql.write(revokeAccess, [toDatetime(at), id]);
  }

  async listRevocations(since: string): Promise<AccessRevocation[]> {
    const rows = await this.#sql.read(listRevocations, [toDatetime(since)]);
    return rows.map((row) => ({ ...row, disabled: row.disabled === 1 }));
  }
}

function toAccount({ passwordHash, accessVersion, ...user }: AccountRow): Account {
  return { user: toUser(user), passwordHash, accessVersion };
}
