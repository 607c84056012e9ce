import { IsNull, LessThanOrEqual } from 'typeorm';
import type {
  Answer,
  IdempotencyClaim,
  IdempotencyRecord,
  IdempotencyStore,
} from '~idempotency';
import { IdempotencyKeyEntity, type IdempotencyKeyRow } from '~entity:idempotency';
import { ask } from '~typeorm-errors';
import type { Session } from '~typeorm-session';

export class TypeOrmIdempotencyStore implements IdempotencyStore {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async claim(claim: IdempotencyClaim): Promise<IdempotencyRecord | undefined> {
    const manager = await this.#session.manager();
    const { id, fingerprint, now, expiresAt, abandoned } = claim;
    // A record that no longer counts is taken over by the statement that finds it.
    const claimed = await ask(
      manager
        .createQueryBuilder()
        .insert()
        .into(IdempotencyKeyEntity)
        .values({ id, fingerprint, claimedAt: now, expiresAt, status: null, headers: null, body: null })
        .orUpdate(['fingerprint', 'claimed_at', 'expires_at', 'status', 'headers', 'body'], ['id'], {
          overwriteCondition: {
            where: `[=table].expires_at <= :now OR ([=table].status IS NULL AND [=table].claimed_at < :abandoned)`,
            parameters: { now, abandoned },
          },
        })
        .returning('id')
        .updateEntity(false)
        .execute(),
    );
    if ((claimed.raw as object[]).length > 0) {
      return undefined;
    }
    const row = await ask(manager.findOneBy(IdempotencyKeyEntity, { id }));
    // Released between the two statements: it is free again.
    return row === null ? this.claim(claim) : toRecord(row);
  }

  async complete(id: string, { status, headers, body }: Answer): Promise<void> {
    const manager = await this.#session.manager();
    await ask(manager.update(IdempotencyKeyEntity, { id }, { status, headers: JSON.stringify(headers), body }));
  }

  async release(id: string): Promise<void> {
    const manager = await this.#session.manager();
    await ask(manager.delete(IdempotencyKeyEntity, { id, status: IsNull() }));
  }

  async deleteExpired(now: string): Promise<void> {
    const manager = await this.#session.manager();
    await ask(manager.delete(IdempotencyKeyEntity, { expiresAt: LessThanOrEqual(now) }));
  }
}

function toRecord({ id, fingerprint, status, headers, body }: IdempotencyKeyRow): IdempotencyRecord {
  const answer =
    status === null || headers === null || body === null
      ? undefined
      : { status, headers: JSON.parse(headers) as Answer['headers'], body };
  return { id, fingerprint, answer };
}
