import type { Orm, Session } from '../database/prisma-session.js';
import type { Prisma } from '../database/prisma.js';
import type { RefreshToken, RefreshTokenRepository } from '../types/auth.repository.js';

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
      const [used] = await orm.refreshToken.updateManyAndReturn({ where, data: { usedAt: now } });
      if (used === undefined || (await isRevoked(orm, used.familyId))) {
        return undefined;
      }
      return insert(orm, { ...toToken(used), ...successor });
    });
  }

  async find(tokenHash: string): Promise<(RefreshToken & { readonly used: boolean }) | undefined> {
    const row = await this.#orm.refreshToken.findUnique({ where: { tokenHash } });
    return row === null ? undefined : { ...toToken(row), used: row.usedAt !== null };
  }

  async revokeFamily(familyId: string, now: string): Promise<void> {
    await this.#orm.refreshToken.updateMany({
      where: { familyId, revokedAt: null },
      data: { revokedAt: now },
    });
  }

  async revokeUser(userId: RefreshToken['userId'], now: string): Promise<void> {
    await this.#orm.refreshToken.updateMany({
      where: { userId, revokedAt: null },
      data: { revokedAt: now },
    });
  }

  async deleteExpired(userId: RefreshToken['userId'], before: string): Promise<void> {
    await this.#orm.refreshToken.deleteMany({
      where: { userId, expiresAt: { lt: before } },
    });
  }
}

async function insert(
  orm: Orm,
  { id, userId, familyId, tokenHash, expiresAt }: RefreshToken,
): Promise<RefreshToken> {
  const data = { id, userId, familyId, tokenHash, expiresAt };
  return toToken(await orm.refreshToken.create({ data }));
}

/** Whether any token of the family is, among them one that was added a moment ago. */
async function isRevoked(orm: Orm, familyId: string): Promise<boolean> {
  const revoked = await orm.refreshToken.count({ where: { familyId, revokedAt: { not: null } } });
  return revoked > 0;
}

function toToken(row: Prisma.RefreshTokenModel): RefreshToken {
  const { id, familyId, tokenHash } = row;
  return { id, userId: row.userId, familyId, tokenHash, expiresAt: row.expiresAt };
}
