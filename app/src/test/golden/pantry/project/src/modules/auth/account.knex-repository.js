import { ask } from '../../database/knex-errors.js';
import { only } from '../../database/knex-list.js';
import { NotFoundError } from '../../shared/errors.js';
import { explainUser } from '../users/user.refusals.js';
import { toUser, toUserColumns, userColumns } from '../users/user.rows.js';

const accountColumns = [
  ...userColumns,
  'password_hash as passwordHash',
  'access_version as accessVersion',
];

export class KnexAccountRepository {
  #session;

  constructor(session) {
    this.#session = session;
  }

  async create(account) {
    const rows = await ask(
      this.#session
        .knex('users')
        .insert({ id: account.id, ...toUserColumns(account), password_hash: account.passwordHash })
        .returning(accountColumns),
    ).catch(explainUser);
    return toAccount(only(rows));
  }

  /** @param {string} email */
  findByEmail(email) {
    return this.#find({ email });
  }

  /** @param {string} id */
  findById(id) {
    return this.#find({ id });
  }

  /**
   * @param {string} id
   * @param {string} passwordHash
   */
  async setPassword(id, passwordHash) {
    const count = await ask(
      this.#session.knex('users').where({ id }).update({ password_hash: passwordHash }),
    );
    if (count === 0) {
      throw new NotFoundError();
    }
  }

  /** @param {string} id */
  async setAccess(id, { role, disabled }) {
    const { knex } = this.#session;
    const [row] = await ask(
      knex('users')
        .where({ id })
        .update({ role, disabled, updated_at: new Date().toISOString() })
        .increment('version')
        .returning(userColumns),
    );
    if (row === undefined) {
      throw new NotFoundError();
    }
    return toUser(row);
  }

  /**
   * @param {string} id
   * @param {string} at
   */
  async revokeAccess(id, at) {
    await ask(
      this.#session
        .knex('users')
        .where({ id })
        .update({ access_revoked_at: at })
        .increment('access_version'),
    );
  }

  /** @param {string} since */
  async listRevocations(since) {
    const rows = await ask(
      this.#session
        .reads('users')
        .where('access_revoked_at', '>=', since)
        .select('id', 'access_version as accessVersion', 'disabled'),
    );
    return rows.map((row) => ({
      userId: row.id,
      accessVersion: Number(row.accessVersion),
      disabled: row.disabled === 1n,
    }));
  }

  async #find(condition) {
    const row = await ask(this.#session.reads('users').where(condition).first(accountColumns));
    return row && toAccount(row);
  }
}

function toAccount({ passwordHash, accessVersion, ...user }) {
  return { user: toUser(user), passwordHash, accessVersion: Number(accessVersion) };
}
