import { assignments } from '../../database/assignments.js';
import type { Sql, Statement } from '../../database/sql.js';
import { dynamic, only, Values } from '../../database/statements.js';
import { NotFoundError } from '../../shared/errors.js';
import { userColumns, type UserRow } from '../users/user.columns.js';
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

const insertAccount: Statement<AccountRow> = {
  name: 'accounts.insert',
  text: `
    INSERT INTO users (id, email, role, disabled, password_hash)
    VALUES ($1, $2, $3, $4, $5)
    RETURNING ${accountColumns}`,
};

const findByEmail: Statement<AccountRow> = {
  name: 'accounts.findByEmail',
  text: `SELECT ${accountColumns} FROM users WHERE email = $1`,
};

const findById: Statement<AccountRow> = {
  name: 'accounts.findById',
  text: `SELECT ${accountColumns} FROM users WHERE id = $1`,
};

const setPassword: Statement<Pick<UserRow, 'id'>> = {
  name: 'accounts.setPassword',
  text: 'UPDATE users SET password_hash = $1 WHERE id = $2 RETURNING id',
};

const revokeAccess: Statement<never> = {
  name: 'accounts.revokeAccess',
  text: 'UPDATE users SET access_version = access_version + 1, access_revoked_at = $1 WHERE id = $2',
};

type RevocationRow = Pick<AccountRow, 'accessVersion' | 'disabled'> & {
  readonly userId: UserRow['id'];
};

const listRevocations: Statement<RevocationRow> = {
  name: 'accounts.listRevocations',
  text: `
    SELECT id AS "userId", access_version AS "accessVersion", disabled
    FROM users
    WHERE access_revoked_at >= $1`,
};

export class SqlAccountRepository implements AccountRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async create(account: NewAccount): Promise<Account> {
    const rows = await this.#sql
      .write(insertAccount, [
        account.id,
        account.email,
        account.role,
        account.disabled,
        account.passwordHash,
      ])
      .catch(explainUser);
    return toAccount(only(rows));
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
    const rows = await this.#sql.write(setPassword, [passwordHash, id]);
    if (rows.length === 0) {
      throw new NotFoundError();
    }
  }

  async setAccess(id: string, { role, disabled }: AccessChange): Promise<User> {
    const values = new Values();
    const set = [
      ...assignments({ role: 'role', disabled: 'disabled' }, { role, disabled }, values),
      'version = version + 1',
      'updated_at = now()',
    ];
    const text = `UPDATE users SET ${set.join(', ')} WHERE id = ${values.add(id)} RETURNING ${userColumns}`;
    const [row] = await this.#sql.write<UserRow>(dynamic(text), values.all);
    if (row === undefined) {
      throw new NotFoundError();
    }
    return row;
  }

  async revokeAccess(id: string, at: string): Promise<void> {
    await this.#sql.write(revokeAccess, [at, id]);
  }

  listRevocations(since: string): Promise<AccessRevocation[]> {
    return this.#sql.read(listRevocations, [since]);
  }
}

function toAccount({ passwordHash, accessVersion, ...user }: AccountRow): Account {
  return { user, passwordHash, accessVersion };
}
