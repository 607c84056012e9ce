import type {
  Answer,
  IdempotencyClaim,
  IdempotencyRecord,
  IdempotencyStore,
} from '../shared/idempotency.js';
import { ask } from './knex-errors.js';
import type { Session } from './knex-session.js';

interface Row {
  readonly fingerprint: string;
  readonly status: number | null;
  readonly headers: string | null;
  readonly body: string | null;
}

export class KnexIdempotencyStore implements IdempotencyStore {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async claim(claim: IdempotencyClaim): Promise<IdempotencyRecord | undefined> {
    const { knex } = this.#session;
    const { id, fingerprint, now, expiresAt, abandoned } = claim;
    const claimed = { fingerprint, claimed_at: now, expires_at: expiresAt };
    // A record that no longer counts is taken over by the statement that finds it.
    const rows = await ask<object[]>(
      knex('idempotency_keys')
        .insert({ id, ...claimed })
        .onConflict('id')
        .merge({ ...claimed, status: null, headers: null, body: null })
        .where((free) => {
          free.where('idempotency_keys.expires_at', '<=', now).orWhere((left) => {
            left
              .whereNull('idempotency_keys.status')
              .where('idempotency_keys.claimed_at', '<', abandoned);
          });
        })
        .returning('id'),
    );
    if (rows.length > 0) {
      return undefined;
    }
    const row = await ask<Row | undefined>(
      knex('idempotency_keys').where({ id }).first('fingerprint', 'status', 'headers', 'body'),
    );
    // Released between the two statements: it is free again.
    return row === undefined ? this.claim(claim) : toRecord(id, row);
  }

  async complete(id: string, { status, headers, body }: Answer): Promise<void> {
    const { knex } = this.#session;
    await ask(
      knex('idempotency_keys')
        .where({ id })
        .update({ status, headers: JSON.stringify(headers), body }),
    );
  }

  async release(id: string): Promise<void> {
    await ask(this.#session.knex('idempotency_keys').where({ id }).whereNull('status').delete());
  }

  async deleteExpired(now: string): Promise<void> {
    await ask(this.#session.knex('idempotency_keys').where('expires_at', '<=', now).delete());
  }
}

function toRecord(id: string, { fingerprint, status, headers, body }: Row): IdempotencyRecord {
  const answer =
    status === null || headers === null || body === null
      ? undefined
      : { status, headers: JSON.parse(headers) as Answer['headers'], body };
  return { id, fingerprint, answer };
}
