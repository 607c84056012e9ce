import type { Sql, Statement } from '~sql';
import { instant, toDatetime } from '~wire-types';
import type { RefreshToken, RefreshTokenRepository } from '~auth.repository';

const columns = `
  id, [=userId] AS "userId", family_id AS "familyId", token_hash AS "tokenHash",
  expires_at AS "expiresAt"`;

const insertToken: Statement<<#if d.returning()>RefreshToken<#else>never</#if>> = {
  name: 'refreshTokens.insert',
  text: `
    INSERT INTO [=table] (id, user_id, family_id, token_hash, expires_at)
    VALUES ([=d.place(1)], [=d.place(2)], [=d.place(3)], [=d.place(4)], [=d.place(5)])<#if d.returning()>
    RETURNING ${columns}</#if>`,
};

// The lock on the row makes a second call wait, and then find the token used.
const markUsed: Statement<<#if d.returning()>RefreshToken<#else>never</#if>> = {
  name: 'refreshTokens.markUsed',
  text: `
<#if d.returning()>
    UPDATE [=table] SET used_at = [=d.place(1)]
    WHERE token_hash = [=d.place(2)] AND used_at IS NULL AND expires_at > [=d.place(3)]
      AND NOT EXISTS (
        SELECT 1 FROM [=table] AS relative
        WHERE relative.family_id = [=table].family_id AND relative.revoked_at IS NOT NULL
      )
    RETURNING ${columns}`,
<#else>
    UPDATE [=table] AS token
    LEFT JOIN [=table] AS relative
      ON relative.family_id = token.family_id AND relative.revoked_at IS NOT NULL
    SET token.used_at = [=d.place(1)]
    WHERE token.token_hash = [=d.place(2)] AND token.used_at IS NULL AND token.expires_at > [=d.place(3)]
      AND relative.id IS NULL`,
</#if>
};

const findToken: Statement<RefreshToken & { readonly usedAt: string | null }> = {
  name: 'refreshTokens.find',
  text: `SELECT ${columns}, used_at AS "usedAt" FROM [=table] WHERE token_hash = [=d.place(1)]`,
};

const revokeFamily: Statement<never> = {
  name: 'refreshTokens.revokeFamily',
  text: 'UPDATE [=table] SET revoked_at = [=d.place(1)] WHERE family_id = [=d.place(2)] AND revoked_at IS NULL',
};

const revokeUser: Statement<never> = {
  name: 'refreshTokens.revokeUser',
  text: 'UPDATE [=table] SET revoked_at = [=d.place(1)] WHERE user_id = [=d.place(2)] AND revoked_at IS NULL',
};

const deleteExpired: Statement<never> = {
  name: 'refreshTokens.deleteExpired',
  text: 'DELETE FROM [=table] WHERE user_id = [=d.place(1)] AND expires_at < [=d.place(2)]',
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
<#if d.returning()>
      const [used] = await sql.write(markUsed, [now, tokenHash, now]);
      return used && insert(sql, { ...used, ...successor });
<#else>
      const { rows } = await sql.write(markUsed, [[=d.instant('now')], tokenHash, [=d.instant('now')]]);
      if (rows === 0) {
        return undefined;
      }
      const [row] = await sql.read(findToken, [tokenHash]);
      return row && insert(sql, { ...toToken(row), ...successor });
</#if>
    });
  }

  async find(tokenHash: string): Promise<(RefreshToken & { readonly used: boolean }) | undefined> {
    const [row] = await this.#sql.read(findToken, [tokenHash]);
    if (row === undefined) {
      return undefined;
    }
<#if d.returning()>
    const { usedAt, ...token } = row;
    return { ...token, used: usedAt !== null };
<#else>
    return { ...toToken(row), used: row.usedAt !== null };
</#if>
  }

  async revokeFamily(familyId: string, now: string): Promise<void> {
    await this.#sql.write(revokeFamily, [[=d.instant('now')], familyId]);
  }

  async revokeUser(userId: RefreshToken['userId'], now: string): Promise<void> {
    await this.#sql.write(revokeUser, [[=d.instant('now')], userId]);
  }

  async deleteExpired(userId: RefreshToken['userId'], before: string): Promise<void> {
    await this.#sql.write(deleteExpired, [userId, [=d.instant('before')]]);
  }
}

<#if d.returning()>
async function insert(sql: Sql, token: RefreshToken): Promise<RefreshToken | undefined> {
  const { id, userId, familyId, tokenHash, expiresAt } = token;
  const [inserted] = await sql.write(insertToken, [id, userId, familyId, tokenHash, expiresAt]);
  return inserted;
}
<#else>
async function insert(sql: Sql, token: RefreshToken): Promise<RefreshToken> {
  const { id, userId, familyId, tokenHash, expiresAt } = token;
  await sql.write(insertToken, [id, userId, familyId, tokenHash, [=d.instant('expiresAt')]]);
  return token;
}

function toToken({ id, userId, familyId, tokenHash, expiresAt }: RefreshToken): RefreshToken {
  return { id, userId, familyId, tokenHash, expiresAt: instant(expiresAt) };
}
</#if>
