import type { RefreshTokenDocument } from '~document:refresh-token';
import { insert } from '~mongoose-insert';
import type { Session } from '~mongoose-session';
import type { RefreshToken, RefreshTokenRepository } from '~auth.repository';

export class MongooseRefreshTokenRepository implements RefreshTokenRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async create(token: RefreshToken): Promise<void> {
    await add(this.#session, token);
  }

  rotate(
    tokenHash: string,
    successor: Pick<RefreshToken, 'id' | 'tokenHash'>,
    now: string,
  ): Promise<RefreshToken | undefined> {
    return this.#session.transaction(async (session) => {
      const { models, ask } = session;
      // Of many who mark the token at once one finds it unused.
      const used = await ask((options) =>
        models.refreshTokens
          .findOneAndUpdate(
            { tokenHash, usedAt: null, revokedAt: null, expiresAt: { $gt: now } },
            { $set: { usedAt: now } },
            options,
          )
          .lean<RefreshTokenDocument>(),
      );
      if (used === null) {
        return undefined;
      }
      const revoked = await ask((options) =>
        models.refreshTokens
          .findOne({ familyId: used.familyId, revokedAt: { $ne: null } }, ['_id'], options)
          .lean(),
      );
      return revoked === null ? add(session, { ...toToken(used), ...successor }) : undefined;
    });
  }

  async find(tokenHash: string): Promise<(RefreshToken & { readonly used: boolean }) | undefined> {
    const { models, ask } = this.#session;
    const document = await ask((options) =>
      models.refreshTokens
        .findOne({ tokenHash }, undefined, options)
        .lean<RefreshTokenDocument>(),
    );
    return document === null
      ? undefined
      : { ...toToken(document), used: document.usedAt !== null };
  }

  revokeFamily(familyId: string, now: string): Promise<void> {
    return this.#revoke({ familyId }, now);
  }

  revokeUser(userId: RefreshToken['userId'], now: string): Promise<void> {
    return this.#revoke({ userId<#if longs>: BigInt(userId)</#if> }, now);
  }

  async deleteExpired(userId: RefreshToken['userId'], before: string): Promise<void> {
    const { models, ask } = this.#session;
    await ask((options) =>
      models.refreshTokens.deleteMany({ userId<#if longs>: BigInt(userId)</#if>, expiresAt: { $lt: before } }, options),
    );
  }

  async #revoke(
    condition: Partial<Pick<RefreshTokenDocument, 'familyId' | 'userId'>>,
    now: string,
  ): Promise<void> {
    const { models, ask } = this.#session;
    await ask((options) =>
      models.refreshTokens.updateMany(
        { ...condition, revokedAt: null },
        { $set: { revokedAt: now } },
        options,
      ),
    );
  }
}

async function add(session: Session, token: RefreshToken): Promise<RefreshToken> {
  const { id, ...values } = token;
  await insert(session, session.models.refreshTokens, { _id: id, ...values });
  return token;
}

function toToken(document: RefreshTokenDocument): RefreshToken {
  const { _id, familyId, tokenHash, expiresAt } = document;
  return {
    id: _id,
    userId: [=userId],
    familyId,
    tokenHash,
    expiresAt: expiresAt.toISOString(),
  };
}
