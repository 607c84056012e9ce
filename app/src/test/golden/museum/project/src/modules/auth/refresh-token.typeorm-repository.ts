import { type EntityManager, type FindOptionsWhere, IsNull, LessThan, MoreThan } from 'typeorm';

import { ask } from '../../database/typeorm-errors.js';
import { changeRow, updateOf } from '../../database/typeorm-rows.js';
import type { Session } from '../../database/typeorm-session.js';
import type { RefreshToken, RefreshTokenRepository } from './auth.repository.js';
import { RefreshTokenEntity, type RefreshTokenRow } from './refresh-token.entity.js';

export class TypeOrmRefreshTokenRepository implements RefreshTokenRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async create(token: RefreshToken): Promise<void> {
    await insert(await this.#session.manager(), token);
  }

  rotate(
    tokenHash: string,
    successor: Pick<RefreshToken, 'id' | 'tokenHash'>,
    now: string,
  ): Promise<RefreshToken | undefined> {
    return this.#session.transaction(async (session) => {
      const manager = await session.manager();
      const revoked = manager
        .createQueryBuilder(RefreshTokenEntity, 'relative')
        .select('relative.id')
        .where('relative.familyId = refresh_tokens.family_id AND relative.revokedAt IS NOT NULL');
      // The lock on the row makes a second call wait, and then find the token used.
      const used = await changeRow(
        manager,
        RefreshTokenEntity,
        updateOf(manager, RefreshTokenEntity, { usedAt: now })
          .where({ tokenHash, usedAt: IsNull(), expiresAt: MoreThan(now) })
          .andWhere(`NOT EXISTS (${revoked.getQuery()})`),
      );
      return used && insert(manager, { ...toToken(used), ...successor });
    });
  }

  async find(tokenHash: string): Promise<(RefreshToken & { readonly used: boolean }) | undefined> {
    const manager = await this.#session.manager();
    const row = await ask(manager.findOneBy(RefreshTokenEntity, { tokenHash }));
    return row === null ? undefined : { ...toToken(row), used: row.usedAt !== null };
  }

  revokeFamily(familyId: string, now: string): Promise<void> {
    return this.#revoke({ familyId }, now);
  }

  revokeUser(userId: RefreshToken['userId'], now: string): Promise<void> {
    return this.#revoke({ userId }, now);
  }

  async deleteExpired(userId: RefreshToken['userId'], before: string): Promise<void> {
    const manager = await this.#session.manager();
    await ask(manager.delete(RefreshTokenEntity, { userId, expiresAt: LessThan(before) }));
  }

  async #revoke(tokens: FindOptionsWhere<RefreshTokenRow>, now: string): Promise<void> {
    const manager = await this.#session.manager();
    await ask(
      manager.update(RefreshTokenEntity, { ...tokens, revokedAt: IsNull() }, { revokedAt: now }),
    );
  }
}

async function insert(manager: EntityManager, token: RefreshToken): Promise<RefreshToken> {
  await ask(manager.insert(RefreshTokenEntity, token));
  return token;
}

function toToken({ id, userId, familyId, tokenHash, expiresAt }: RefreshTokenRow): RefreshToken {
  return { id, userId, familyId, tokenHash, expiresAt };
}
