import { instant, toDatetime } from '../../database/datetimes.js';
import type { Sql, Statement } from '../../database/sql.js';
import type { RefreshToken, RefreshTokenRepository } from './auth.repository.js';

const columns = `
  id, user_id AS "userId", family_id AS "familyId", token_hash AS "tokenHash",
  expires_at AS "expiresAt"`;

const insertToken: Statement<never> = {
  name: 'refreshTokens.insert',
  text: `
    INSERT INTO refresh_tokens (id, user_id, family_id, token_hash, expires_at)
    VALUES (?, ?, ?, ?, ?)`,
};

// The lock on the row makes a second call wait, and then find the token used.
const markUsed: Statement<never> = {
  name: 'refreshTokens.markUsed',
  text: `
    UPDATE refresh_tokens AS token
    LEFT JOIN refresh_tokens AS relative
      ON relative.family_id = token.family_id AND relative.revoked_at IS NOT NULL
    SET token.used_at = ?
    WHERE token.token_hash = ? AND token.used_at IS NULL AND token.expires_at > ?
      AND relative.id IS NULL`,
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
      const { rows } = await sql.write(markUsed, [toDatetime(now), tokenHash, toDatetime(now)]);
      if (rows === 0) {
        return undefined;
      }
      const [row] = await sql.read(findToken, [tokenHash]);
      return row && insert(sql, { ...toToken(row), ...successor });
    });
  }

  async find(tokenHash: string): Promise<(RefreshToken & { readonly used: boolean }) | undefined> {
    const [row] = await this.#sql.read(findToken, [tokenHash]);
    if (row === undefined) {
      return undefined;
    }
    return { ...toToken(row), used: row.usedAt !== null };
  }

  async revokeFamily(familyId: string, now: string): Promise<void> {
    await this.#sql.write(revokeFamily, [toDatetime(now), familyId]);
  }

  async revokeUser(userId: RefreshToken['userId'], now: string): Promise<void> {
    await this.#sql.write(revokeUser, [toDatetime(now), userId]);
  }

  async deleteExpired(userId: RefreshToken['userId'], before: string): Promise<void> {
    await this.#sql.write(deleteExpired, [userId, toDatetime(before)]);
  }
}

async function insert(sql: Sql, token: RefreshToken): Promise<RefreshToken> {
  const { id, userId, familyId, tokenHash, expiresAt } = token;
  await sql.write(insertToken, [id, userId, familyId, tokenHash, toDatetime(expiresAt)]);
  return token;
}

function toToken({ id, userId, familyId, tokenHash, expiresAt }: RefreshToken): RefreshToken {
  return { id, userId, familyId, tokenHash, expiresAt: instant(expiresAt) };
}
