import type { Knex } from 'knex';

import { ask } from '../../database/knex-errors.js';
import type { Session } from '../../database/knex-session.js';
import type { RefreshToken, RefreshTokenRepository } from './auth.repository.js';

const columns = [
  'id',
  'user_id as userId',
  'family_id as familyId',
  'token_hash as tokenHash',
  'expires_at as expiresAt',
];

type Row = RefreshToken;

export class KnexRefreshTokenRepository implements RefreshTokenRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async create(token: RefreshToken): Promise<void> {
    await insert(this.#session.knex, token);
  }

  rotate(
    tokenHash: string,
    successor: Pick<RefreshToken, 'id' | 'tokenHash'>,
    now: string,
  ): Promise<RefreshToken | undefined> {
    return this.#session.transaction(async ({ knex }) => {
      const revoked = knex('refresh_tokens as relative')
        .where('relative.family_id', knex.ref('refresh_tokens.family_id'))
        .whereNotNull('relative.revoked_at')
        .select('relative.id');
      // The lock on the row makes a second call wait, and then find the token used.
      const [used] = await ask<Row[]>(
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

  async find(tokenHash: string): Promise<(RefreshToken & { readonly used: boolean }) | undefined> {
    const row = await ask<(Row & { readonly usedAt: string | null }) | undefined>(
      this.#session
        .knex('refresh_tokens')
        .where({ token_hash: tokenHash })
        .first([...columns, 'used_at as usedAt']),
    );
    if (row === undefined) {
      return undefined;
    }
    const { usedAt, ...token } = row;
    return { ...token, used: usedAt !== null };
  }

  revokeFamily(familyId: string, now: string): Promise<void> {
    return this.#revoke({ family_id: familyId }, now);
  }

  revokeUser(userId: RefreshToken['userId'], now: string): Promise<void> {
    return this.#revoke({ user_id: userId }, now);
  }

  async deleteExpired(userId: RefreshToken['userId'], before: string): Promise<void> {
    const { knex } = this.#session;
    await ask(
      knex('refresh_tokens').where({ user_id: userId }).where('expires_at', '<', before).delete(),
    );
  }

  async #revoke(condition: object, now: string): Promise<void> {
    const { knex } = this.#session;
    await ask(
      knex('refresh_tokens').where(condition).whereNull('revoked_at').update({ revoked_at: now }),
    );
  }
}

async function insert(knex: Knex, token: RefreshToken): Promise<RefreshToken> {
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
