import type { Orm, Session } from '~prisma-session';
import type { Prisma } from '~prisma';
import type { RefreshToken, RefreshTokenRepository } from '~auth.repository';

export class PrismaRefreshTokenRepository implements RefreshTokenRepository {
  readonly #orm: Orm;
  readonly #session: Session;

  constructor(session: Session) {
    this.#orm = session.orm;
    this.#session = session;
  }

  async create(token: RefreshToken): Promise<void> {
    await insert(this.#orm, token);
  }

  rotate(
    tokenHash: string,
    successor: Pick<RefreshToken, 'id' | 'tokenHash'>,
    now: string,
  ): Promise<RefreshToken | undefined> {
    return this.#session.transaction(async ({ orm }) => {
      const where = { tokenHash, usedAt: null, revokedAt: null, expiresAt: { gt: now } };
      // The lock on the row makes a second call wait, and then find the token used.
<#if written == "COUNT">
      const { count } = await orm.[=delegate].updateMany({ where, data: { usedAt: now } });
      const used = count === 0 ? null : await orm.[=delegate].findUnique({ where: { tokenHash } });
<#else>
      const [used] = await orm.[=delegate].updateManyAndReturn({ where, data: { usedAt: now } });
</#if>
      if (used === [=(written == "COUNT")?then("null", "undefined")] || (await isRevoked(orm, used.familyId))) {
        return undefined;
      }
      return insert(orm, { ...toToken(used), ...successor });
    });
  }

  async find(tokenHash: string): Promise<(RefreshToken & { readonly used: boolean }) | undefined> {
    const row = await this.#orm.[=delegate].findUnique({ where: { tokenHash } });
    return row === null ? undefined : { ...toToken(row), used: row.usedAt !== null };
  }

  async revokeFamily(familyId: string, now: string): Promise<void> {
    await this.#orm.[=delegate].updateMany({
      where: { familyId, revokedAt: null },
      data: { revokedAt: now },
    });
  }

  async revokeUser(userId: RefreshToken['userId'], now: string): Promise<void> {
    await this.#orm.[=delegate].updateMany({
      where: { userId<#if userId != "userId">: [=userId]</#if>, revokedAt: null },
      data: { revokedAt: now },
    });
  }

  async deleteExpired(userId: RefreshToken['userId'], before: string): Promise<void> {
    await this.#orm.[=delegate].deleteMany({
      where: { userId<#if userId != "userId">: [=userId]</#if>, expiresAt: { lt: before } },
    });
  }
}

async function insert(orm: Orm, { id, userId, familyId, tokenHash, expiresAt }: RefreshToken): Promise<RefreshToken> {
  const data = { id, userId<#if userId != "userId">: [=userId]</#if>, familyId, tokenHash, expiresAt };
  return toToken(await orm.[=delegate].create({ data }));
}

/** Whether any token of the family is, among them one that was added a moment ago. */
async function isRevoked(orm: Orm, familyId: string): Promise<boolean> {
  const revoked = await orm.[=delegate].count({ where: { familyId, revokedAt: { not: null } } });
  return revoked > 0;
}

function toToken(row: Prisma.[=model]Model): RefreshToken {
  const { id, familyId, tokenHash } = row;
  return { id, userId: [=decodedUserId], familyId, tokenHash, expiresAt: [=decodedExpiresAt] };
}
