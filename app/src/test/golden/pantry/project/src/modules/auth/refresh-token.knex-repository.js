import { ask } from '../../database/knex-errors.js';

const columns = [
  'id',
  'user_id as userId',
  'family_id as familyId',
  'token_hash as tokenHash',
  'expires_at as expiresAt',
];

export class KnexRefreshTokenRepository {
  #session;

  constructor(session) {
    this.#session = session;
  }

  async create(token) {
    await insert(this.#session.knex, token);
  }

  /**
   * @param {string} tokenHash
   * @param {string} now
   */
  rotate(tokenHash, successor, now) {
    return this.#session.transaction(async ({ knex }) => {
      const revoked = knex('refresh_tokens as relative')
        .where('relative.family_id', knex.ref('refresh_tokens.family_id'))
        .whereNotNull('relative.revoked_at')
        .select('relative.id');
      // The lock on the row makes a second call wait, and then find the token used.
      const [used] = await ask(
        knex('refresh_tokens')
          .where({ token_hash: tokenHash, used_at: null })
          .where('expires_at', '>', now)
          .whereNotExists(revoked)
          .update({ used_at: now })
          .returning(columns),
      );
      return used && insert(knex, { ...used, ...successor });
    });
  }

  /** @param {string} tokenHash */
  async find(tokenHash) {
    const row = await ask(
      this.#session
        .reads('refresh_tokens')
        .where({ token_hash: tokenHash })
        .first([...columns, 'used_at as usedAt']),
    );
    if (row === undefined) {
      return undefined;
    }
    const { usedAt, ...token } = row;
    return { ...token, used: usedAt !== null };
  }

  /**
   * @param {string} familyId
   * @param {string} now
   */
  revokeFamily(familyId, now) {
    return this.#revoke({ family_id: familyId }, now);
  }

  /** @param {string} now */
  revokeUser(userId, now) {
    return this.#revoke({ user_id: userId }, now);
  }

  /** @param {string} before */
  async deleteExpired(userId, before) {
    const { knex } = this.#session;
    await ask(
      knex('refresh_tokens').where({ user_id: userId }).where('expires_at', '<', before).delete(),
    );
  }

  async #revoke(condition, now) {
    const { knex } = this.#session;
    await ask(
      knex('refresh_tokens').where(condition).whereNull('revoked_at').update({ revoked_at: now }),
    );
  }
}

async function insert(knex, token) {
  await ask(
    knex('refresh_tokens').insert({
      id: token.id,
      user_id: token.userId,
      family_id: token.familyId,
      token_hash: token.tokenHash,
      expires_at: token.expiresAt,
    }),
  );
  return token;
}
