import { IsNull, LessThanOrEqual } from 'typeorm';

import type {
  Answer,
  IdempotencyClaim,
  IdempotencyRecord,
  IdempotencyStore,
} from '../shared/idempotency.js';
import { IdempotencyKeyEntity, type IdempotencyKeyRow } from './idempotency-key.entity.js';
import { ask } from './typeorm-errors.js';
import type { Session } from './typeorm-session.js';

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
        .values({
          id,
          fingerprint,
          claimedAt: now,
          expiresAt,
          status: null,
          headers: null,
          body: null,
        })
        .orUpdate(
          ['fingerprint', 'claimed_at', 'expires_at', 'status', 'headers', 'body'],
          ['id'],
          {
            overwriteCondition: {
              where: `idempotency_keys.expires_at <= :now OR (idempotency_keys.status IS NULL AND idempotency_keys.claimed_at < :abandoned)`,
              parameters: { now, abandoned },
            },
          },
        )
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
    await ask(
      manager.update(
        IdempotencyKeyEntity,
        { id },
        { status, headers: JSON.stringify(headers), body },
      ),
    );
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

function toRecord({
  id,
  fingerprint,
  status,
  headers,
  body,
}: IdempotencyKeyRow): IdempotencyRecord {
  const answer =
    status === null || headers === null || body === null
      ? undefined
      : { status, headers: JSON.parse(headers) as Answer['headers'], body };
  return { id, fingerprint, answer };
}
