import type {
  Answer,
  IdempotencyClaim,
  IdempotencyRecord,
  IdempotencyStore,
} from '../lib/idempotency.js';
import { isTaken } from './prisma-errors.js';
import type { Orm } from './prisma-session.js';

export class PrismaIdempotencyStore implements IdempotencyStore {
  readonly #orm: Orm;

  constructor(orm: Orm) {
    this.#orm = orm;
  }

  async claim(claim: IdempotencyClaim): Promise<IdempotencyRecord | undefined> {
    if ((await this.#insert(claim)) || (await this.#takeOver(claim))) {
      return undefined;
    }
    const row = await this.#orm.idempotencyKey.findUnique({ where: { id: claim.id } });
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
    await this.#orm.idempotencyKey.updateMany({
      where: { id },
      data: { status, headers: JSON.stringify(headers), body },
    });
  }

  async release(id: string): Promise<void> {
    await this.#orm.idempotencyKey.deleteMany({ where: { id, status: null } });
  }

  async deleteExpired(now: string): Promise<void> {
    await this.#orm.idempotencyKey.deleteMany({ where: { expiresAt: { lte: now } } });
  }

  async #insert({ id, fingerprint, now, expiresAt }: IdempotencyClaim): Promise<boolean> {
    try {
      await this.#orm.idempotencyKey.create({
        data: { id, fingerprint, claimedAt: now, expiresAt },
        select: { id: true },
      });
      return true;
    } catch (error) {
      if (isTaken(error)) {
        return false;
      }
      throw error;
    }
  }

  /** Takes a record that no longer counts, in one statement, so that of several calls one succeeds. */
  async #takeOver(claim: IdempotencyClaim): Promise<boolean> {
    const { id, fingerprint, now, expiresAt, abandoned } = claim;
    const { count } = await this.#orm.idempotencyKey.updateMany({
      where: {
        id,
        OR: [{ expiresAt: { lte: now } }, { status: null, claimedAt: { lt: abandoned } }],
      },
      data: { fingerprint, claimedAt: now, expiresAt, status: null, headers: null, body: null },
    });
    return count > 0;
  }
}
