import { Op } from 'sequelize';

import type {
  Answer,
  IdempotencyClaim,
  IdempotencyRecord,
  IdempotencyStore,
} from '../shared/idempotency.js';
import { constraintOf } from './driver-errors.js';
import type { Session } from './sequelize-session.js';

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
    const row = await ask(models.IdempotencyKeys.findByPk(claim.id, { transaction }));
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
      models.IdempotencyKeys.update(
        { status, headers: JSON.stringify(headers), body },
        { where: { id }, transaction },
      ),
    );
  }

  async release(id: string): Promise<void> {
    const { ask, models, transaction } = this.#session;
    await ask(models.IdempotencyKeys.destroy({ where: { id, status: null }, transaction }));
  }

  async deleteExpired(now: string): Promise<void> {
    const { ask, models, transaction } = this.#session;
    await ask(
      models.IdempotencyKeys.destroy({
        where: { expiresAt: { [Op.lte]: new Date(now) } },
        transaction,
      }),
    );
  }

  async #insert({ id, fingerprint, now, expiresAt }: IdempotencyClaim): Promise<boolean> {
    const { ask, models, transaction } = this.#session;
    try {
      await ask(
        models.IdempotencyKeys.create(
          { id, fingerprint, claimedAt: new Date(now), expiresAt: new Date(expiresAt) },
          { transaction },
        ),
      );
      return true;
    } catch (error) {
      if (constraintOf(error) === 'idempotency_keys_pkey') {
        return false;
      }
      throw error;
    }
  }

  /** Takes a record that no longer counts, in one statement, so that of several calls one succeeds. */
  async #takeOver({
    id,
    fingerprint,
    now,
    expiresAt,
    abandoned,
  }: IdempotencyClaim): Promise<boolean> {
    const { ask, models, transaction } = this.#session;
    const [count] = await ask(
      models.IdempotencyKeys.update(
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
