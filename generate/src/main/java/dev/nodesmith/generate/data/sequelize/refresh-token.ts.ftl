import { literal, Op } from 'sequelize';
import type { Session } from '~sequelize-session';
import type { RefreshTokenModel } from '~own-models';
import type { RefreshToken, RefreshTokenRepository } from '~auth.repository';

// The ORM has no word for a condition on other rows of the same table.
const familyIsKept = literal(`NOT EXISTS (
  SELECT 1 FROM [=own.tokensTable] AS relative
  WHERE relative.family_id = [=own.tokensTable].family_id AND relative.revoked_at IS NOT NULL
)`);

export class SequelizeRefreshTokenRepository implements RefreshTokenRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async create(token: RefreshToken): Promise<void> {
    await insert(this.#session, token);
  }

  rotate(
    tokenHash: string,
    successor: Pick<RefreshToken, 'id' | 'tokenHash'>,
    now: string,
  ): Promise<RefreshToken | undefined> {
    return this.#session.inTransaction(async (session) => {
      const { ask, models, transaction } = session;
      const at = new Date(now);
      // The lock on the row makes a second call wait, and then find the token used.
      const [, [used]] = await ask(
        models.[=own.tokens].update(
          { usedAt: at },
          {
            where: { tokenHash, usedAt: null, expiresAt: { [Op.gt]: at }, [Op.and]: familyIsKept },
            returning: true,
            transaction,
          },
        ),
      );
      return used && insert(session, { ...toToken(used), ...successor });
    });
  }

  async find(tokenHash: string): Promise<(RefreshToken & { readonly used: boolean }) | undefined> {
    const { ask, models, transaction } = this.#session;
    const row = await ask(models.[=own.tokens].findOne({ where: { tokenHash }, transaction }));
    return row === null ? undefined : { ...toToken(row), used: row.usedAt !== null };
  }

  revokeFamily(familyId: string, now: string): Promise<void> {
    return this.#revoke({ familyId }, now);
  }

  revokeUser(userId: RefreshToken['userId'], now: string): Promise<void> {
    return this.#revoke({ userId }, now);
  }

  async deleteExpired(userId: RefreshToken['userId'], before: string): Promise<void> {
    const { ask, models, transaction } = this.#session;
    await ask(
      models.[=own.tokens].destroy({ where: { userId, expiresAt: { [Op.lt]: new Date(before) } }, transaction }),
    );
  }

  async #revoke(whose: Partial<Pick<RefreshToken, 'familyId' | 'userId'>>, now: string): Promise<void> {
    const { ask, models, transaction } = this.#session;
    await ask(
      models.[=own.tokens].update({ revokedAt: new Date(now) }, { where: { ...whose, revokedAt: null }, transaction }),
    );
  }
}

async function insert({ ask, models, transaction }: Session, token: RefreshToken): Promise<RefreshToken> {
  await ask(models.[=own.tokens].create({ ...token, expiresAt: new Date(token.expiresAt) }, { transaction }));
  return token;
}

function toToken({ id, userId, familyId, tokenHash, expiresAt }: RefreshTokenModel): RefreshToken {
  return { id, userId, familyId, tokenHash, expiresAt: expiresAt.toISOString() };
}
