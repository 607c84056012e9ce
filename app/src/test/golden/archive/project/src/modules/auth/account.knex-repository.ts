import { ask } from '../../database/knex-errors.js';
import { only } from '../../database/knex-list.js';
import type { Session } from '../../database/knex-session.js';
import { NotFoundError } from '../../shared/errors.js';
import type { User } from '../users/user.js';
import { explainUser } from '../users/user.refusals.js';
import { toUserColumns, userColumns, type UserRow } from '../users/user.rows.js';
import type {
  AccessChange,
  AccessRevocation,
  Account,
  AccountRepository,
  NewAccount,
} from './auth.repository.js';

type AccountRow = UserRow & { readonly passwordHash: string; readonly accessVersion: number };

const accountColumns = [
  ...userColumns,
  'password_hash as passwordHash',
  'access_version as accessVersion',
];

export class KnexAccountRepository implements AccountRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async create(account: NewAccount): Promise<Account> {
    const rows = await ask<AccountRow[]>(
      this.#session
        .knex('users')
        .insert({ id: account.id, ...toUserColumns(account), password_hash: account.passwordHash })
        .returning(accountColumns),
    ).catch(explainUser);
    return toAccount(only(rows));
  }

  findByEmail(email: string): Promise<Account | undefined> {
    return this.#find({ email });
  }

  findById(id: string): Promise<Account | undefined> {
    return this.#find({ id });
  }

  async setPassword(id: string, passwordHash: string): Promise<void> {
    const count = await ask(
      this.#session.knex('users').where({ id }).update({ password_hash: passwordHash }),
    );
    if (count === 0) {
      throw new NotFoundError();
    }
  }

  async setAccess(id: string, { role, disabled }: AccessChange): Promise<User> {
    const { knex } = this.#session;
    const [row] = await ask<UserRow[]>(
      knex('users')
        .where({ id })
        .update({ role, disabled, updated_at: knex.fn.now() })
        .increment('version')
        .returning(userColumns),
    );
    if (row === undefined) {
      throw new NotFoundError();
    }
    return row;
  }

  async revokeAccess(id: string, at: string): Promise<void> {
    await ask(
      this.#session
        .knex('users')
        .where({ id })
        .update({ access_revoked_at: at })
        .increment('access_version'),
    );
  }

  listRevocations(since: string): Promise<AccessRevocation[]> {
    return ask<AccessRevocation[]>(
      this.#session
        .knex('users')
        .where('access_revoked_at', '>=', since)
        .select('id as userId', 'access_version as accessVersion', 'disabled'),
    );
  }

  async #find(condition: Partial<Pick<User, 'id' | 'email'>>): Promise<Account | undefined> {
    const row = await ask<AccountRow | undefined>(
      this.#session.knex('users').where(condition).first(accountColumns),
    );
    return row && toAccount(row);
  }
}

function toAccount({ passwordHash, accessVersion, ...user }: AccountRow): Account {
  return { user, passwordHash, accessVersion };
}
