import type {
  Answer,
  IdempotencyClaim,
  IdempotencyRecord,
  IdempotencyStore,
} from '../shared/idempotency.js';
import { toDatetime } from './datetimes.js';
import type { Sql, Statement } from './sql.js';

interface Row {
  readonly fingerprint: string;
  readonly status: number | null;
  readonly headers: string | null;
  readonly body: string | null;
}

// A key that is there already is no error here, and nothing else about these values can be one.
const insertKey: Statement<never> = {
  name: 'idempotency.insert',
  text: `
    INSERT IGNORE INTO idempotency_keys (id, fingerprint, claimed_at, expires_at)
    VALUES (?, ?, ?, ?)`,
};

/** Takes a record over that no longer counts. */
const takeOver: Statement<never> = {
  name: 'idempotency.takeOver',
  text: `
    UPDATE idempotency_keys
    SET fingerprint = ?, claimed_at = ?, expires_at = ?, status = NULL, headers = NULL, body = NULL
    WHERE id = ? AND (expires_at <= ? OR (status IS NULL AND claimed_at < ?))`,
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
    const { id, fingerprint } = claim;
    const now = toDatetime(claim.now);
    const expiresAt = toDatetime(claim.expiresAt);
    const abandoned = toDatetime(claim.abandoned);
    const inserted = await this.#sql.write(insertKey, [id, fingerprint, now, expiresAt]);
    if (inserted.rows > 0) {
      return undefined;
    }
    const values = [fingerprint, now, expiresAt, id, now, abandoned];
    const takenOver = await this.#sql.write(takeOver, values);
    if (takenOver.rows > 0) {
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
    await this.#sql.write(deleteExpired, [toDatetime(now)]);
  }
}

function toRecord(id: string, { fingerprint, status, headers, body }: Row): IdempotencyRecord {
  const answer =
    status === null || headers === null || body === null
      ? undefined
      : { status, headers: JSON.parse(headers) as Answer['headers'], body };
  return { id, fingerprint, answer };
}
