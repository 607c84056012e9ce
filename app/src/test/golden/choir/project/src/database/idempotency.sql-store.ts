import type {
  Answer,
  IdempotencyClaim,
  IdempotencyRecord,
  IdempotencyStore,
} from '../shared/idempotency.js';
import type { Sql, Statement } from './sql.js';

interface Row {
  readonly fingerprint: string;
  readonly status: number | null;
  readonly headers: string | null;
  readonly body: string | null;
}

// A record that no longer counts is taken over by the statement that finds it.
const claimKey: Statement<{ id: string }> = {
  name: 'idempotency.claim',
  text: `
    INSERT INTO idempotency_keys (id, fingerprint, claimed_at, expires_at)
    VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      fingerprint = excluded.fingerprint,
      claimed_at = excluded.claimed_at,
      expires_at = excluded.expires_at,
      status = NULL,
      headers = NULL,
      body = NULL
    WHERE idempotency_keys.expires_at <= ?
      OR (idempotency_keys.status IS NULL AND idempotency_keys.claimed_at < ?)
    RETURNING id`,
};

const findKey: Statement<Row> = {
  name: 'idempotency.find',
  text: 'SELECT fingerprint, status, headers, body FROM idempotency_keys WHERE id = ?',
};

const completeKey: Statement<never> = {
  name: 'idempotency.complete',
  text: 'UPDATE idempotency_keys SET status = ?, headers = ?, body = ? WHERE id = ?',
};

const releaseKey: Statement<never> = {
  name: 'idempotency.release',
  text: 'DELETE FROM idempotency_keys WHERE id = ? AND status IS NULL',
};

const deleteExpired: Statement<never> = {
  name: 'idempotency.deleteExpired',
  text: 'DELETE FROM idempotency_keys WHERE expires_at <= ?',
};

export class SqlIdempotencyStore implements IdempotencyStore {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async claim(claim: IdempotencyClaim): Promise<IdempotencyRecord | undefined> {
    const { id, fingerprint, now, expiresAt, abandoned } = claim;
    const claimed = await this.#sql.write(claimKey, [
      id,
      fingerprint,
      now,
      expiresAt,
      now,
      abandoned,
    ]);
    if (claimed.length > 0) {
      return undefined;
    }
    const [row] = await this.#sql.read(findKey, [id]);
    // Released between the two statements: it is free again.
    return row === undefined ? this.claim(claim) : toRecord(id, row);
  }

  async complete(id: string, answer: Answer): Promise<void> {
    const { status, headers, body } = answer;
    await this.#sql.write(completeKey, [status, JSON.stringify(headers), body, id]);
  }

  async release(id: string): Promise<void> {
    await this.#sql.write(releaseKey, [id]);
  }

  async deleteExpired(now: string): Promise<void> {
    await this.#sql.write(deleteExpired, [now]);
  }
}

function toRecord(id: string, { fingerprint, status, headers, body }: Row): IdempotencyRecord {
  const answer =
    status === null || headers === null || body === null
      ? undefined
      : { status, headers: JSON.parse(headers) as Answer['headers'], body };
  return { id, fingerprint, answer };
}
