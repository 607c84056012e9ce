import { Op } from 'sequelize';
import { constraintOf } from '~driver-errors';
import type {
  Answer,
  IdempotencyClaim,
  IdempotencyRecord,
  IdempotencyStore,
} from '~idempotency';
import type { Session } from '~sequelize-session';

export class SequelizeIdempotencyStore implements IdempotencyStore {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async claim(claim: IdempotencyClaim): Promise<IdempotencyRecord | undefined> {
    if ((await this.#insert(claim)) || (await this.#takeOver(claim))) {
      return undefined;
    }
    const { ask, models, transaction } = this.#session;
    const row = await ask(models.[=own.idempotency].findByPk(claim.id, { transaction }));
    if (row === null) {
      // Released between the statements: it is free again.
      return this.claim(claim);
    }
    const { id, fingerprint, status, headers, body } = row;
    const answer =
      status === null || headers === null || body === null
        ? undefined
        : { status, headers: JSON.parse(headers) as Answer['headers'], body };
    return { id, fingerprint, answer };
  }

  async complete(id: string, { status, headers, body }: Answer): Promise<void> {
    const { ask, models, transaction } = this.#session;
    await ask(
      models.[=own.idempotency].update({ status, headers: JSON.stringify(headers), body }, { where: { id }, transaction }),
    );
  }

  async release(id: string): Promise<void> {
    const { ask, models, transaction } = this.#session;
    await ask(models.[=own.idempotency].destroy({ where: { id, status: null }, transaction }));
  }

  async deleteExpired(now: string): Promise<void> {
    const { ask, models, transaction } = this.#session;
    await ask(
      models.[=own.idempotency].destroy({ where: { expiresAt: { [Op.lte]: new Date(now) } }, transaction }),
    );
  }

  async #insert({ id, fingerprint, now, expiresAt }: IdempotencyClaim): Promise<boolean> {
    const { ask, models, transaction } = this.#session;
    try {
      await ask(
        models.[=own.idempotency].create(
          { id, fingerprint, claimedAt: new Date(now), expiresAt: new Date(expiresAt) },
          { transaction },
        ),
      );
      return true;
    } catch (error) {
      if (constraintOf(error) === '[=key]') {
        return false;
      }
      throw error;
    }
  }

  /** Takes a record that no longer counts, in one statement, so that of several calls one succeeds. */
  async #takeOver({ id, fingerprint, now, expiresAt, abandoned }: IdempotencyClaim): Promise<boolean> {
    const { ask, models, transaction } = this.#session;
    const [count] = await ask(
      models.[=own.idempotency].update(
        {
          fingerprint,
          claimedAt: new Date(now),
          expiresAt: new Date(expiresAt),
          status: null,
          headers: null,
          body: null,
        },
        {
          where: {
            id,
            [Op.or]: [
              { expiresAt: { [Op.lte]: new Date(now) } },
              { status: null, claimedAt: { [Op.lt]: new Date(abandoned) } },
            ],
          },
          transaction,
        },
      ),
    );
    return count > 0;
  }
}
