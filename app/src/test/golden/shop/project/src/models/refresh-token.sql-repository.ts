import type { Sql, Statement } from '../database/sql.js';
import type { RefreshToken, RefreshTokenRepository } from './ports/auth.repository.js';

const columns = `
  id, user_id AS "userId", family_id AS "familyId", token_hash AS "tokenHash",
  expires_at AS "expiresAt"`;

const insertToken: Statement<RefreshToken> = {
  name: 'refreshTokens.insert',
  text: `
    INSERT INTO refresh_tokens (id, user_id, family_id, token_hash, expires_at)
    VALUES (?, ?, ?, ?, ?)
    RETURNING ${columns}`,
};

// The lock on the row makes a second call wait, and then find the token used.
const markUsed: Statement<RefreshToken> = {
  name: 'refreshTokens.markUsed',
  text: `
    UPDATE refresh_tokens SET used_at = ?
    WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?
      AND NOT EXISTS (
        SELECT 1 FROM refresh_tokens AS relative
        WHERE relative.family_id = refresh_tokens.family_id AND relative.revoked_at IS NOT NULL
      )
    RETURNING ${columns}`,
};

const findToken: Statement<RefreshToken & { readonly usedAt: string | null }> = {
  name: 'refreshTokens.find',
  text: `SELECT ${columns}, used_at AS "usedAt" FROM refresh_tokens WHERE token_hash = ?`,
};

const revokeFamily: Statement<never> = {
  name: 'refreshTokens.revokeFamily',
  text: 'UPDATE refresh_tokens SET revoked_at = ? WHERE family_id = ? AND revoked_at IS NULL',
};

const revokeUser: Statement<never> = {
  name: 'refreshTokens.revokeUser',
  text: 'UPDATE refresh_tokens SET revoked_at = ? WHERE user_id = ? AND revoked_at IS NULL',
};

const deleteExpired: Statement<never> = {
  name: 'refreshTokens.deleteExpired',
  text: 'DELETE FROM refresh_tokens WHERE user_id = ? AND expires_at < ?',
};

export class SqlRefreshTokenRepository implements RefreshTokenRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async create(token: RefreshToken): Promise<void> {
    await insert(this.#sql, token);
  }

  rotate(
    tokenHash: string,
    successor: Pick<RefreshToken, 'id' | 'tokenHash'>,
    now: string,
  ): Promise<RefreshToken | undefined> {
    return this.#sql.transaction(async (sql) => {
      const [used] = await sql.write(markUsed, [now, tokenHash, now]);
      return used && insert(sql, { ...used, ...successor });
    });
  }

  async find(tokenHash: string): Promise<(RefreshToken & { readonly used: boolean }) | undefined> {
    const [row] = await this.#sql.read(findToken, [tokenHash]);
    if (row === undefined) {
      return undefined;
    }
    const { usedAt, ...token } = row;
    return { ...token, used: usedAt !== null };
  }

  async revokeFamily(familyId: string, now: string): Promise<void> {
    await this.#sql.write(revokeFamily, [now, familyId]);
  }

  async revokeUser(userId: RefreshToken['userId'], now: string): Promise<void> {
    await this.#sql.write(revokeUser, [now, userId]);
  }

  async deleteExpired(userId: RefreshToken['userId'], before: string): Promise<void> {
    await this.#sql.write(deleteExpired, [userId, before]);
  }
}

async function insert(sql: Sql, token: RefreshToken): Promise<RefreshToken | undefined> {
  const { id, userId, familyId, tokenHash, expiresAt } = token;
  const [inserted] = await sql.write(insertToken, [id, userId, familyId, tokenHash, expiresAt]);
  return inserted;
}
