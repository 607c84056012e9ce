import type {
  Answer,
  IdempotencyClaim,
  IdempotencyRecord,
  IdempotencyStore,
} from '~idempotency';
import { toDatetime } from '~wire-types';
import type { Sql, Statement } from '~sql';

interface Row {
  readonly fingerprint: string;
  readonly status: number | null;
  readonly headers: string | null;
  readonly body: string | null;
}

<#if d.returning()>
// A record that no longer counts is taken over by the statement that finds it.
const claimKey: Statement<{ id: string }> = {
  name: 'idempotency.claim',
  text: `
    INSERT INTO [=table] (id, fingerprint, claimed_at, expires_at)
    VALUES ([=d.place(1)], [=d.place(2)], [=d.place(3)], [=d.place(4)])
    ON CONFLICT (id) DO UPDATE SET
      fingerprint = excluded.fingerprint,
      claimed_at = excluded.claimed_at,
      expires_at = excluded.expires_at,
      status = NULL,
      headers = NULL,
      body = NULL
    WHERE [=table].expires_at <= [=d.place(5)]
      OR ([=table].status IS NULL AND [=table].claimed_at < [=d.place(6)])
    RETURNING id`,
};
<#else>
// A key that is there already is no error here, and nothing else about these values can be one.
const insertKey: Statement<never> = {
  name: 'idempotency.insert',
  text: `
    INSERT IGNORE INTO [=table] (id, fingerprint, claimed_at, expires_at)
    VALUES (?, ?, ?, ?)`,
};

/** Takes a record over that no longer counts. */
const takeOver: Statement<never> = {
  name: 'idempotency.takeOver',
  text: `
    UPDATE [=table]
    SET fingerprint = ?, claimed_at = ?, expires_at = ?, status = NULL, headers = NULL, body = NULL
    WHERE id = ? AND (expires_at <= ? OR (status IS NULL AND claimed_at < ?))`,
};
</#if>

const findKey: Statement<Row> = {
  name: 'idempotency.find',
  text: 'SELECT fingerprint, status, headers, body FROM [=table] WHERE id = [=d.place(1)]',
};

const completeKey: Statement<never> = {
  name: 'idempotency.complete',
  text: 'UPDATE [=table] SET status = [=d.place(1)], headers = [=d.place(2)], body = [=d.place(3)] WHERE id = [=d.place(4)]',
};

const releaseKey: Statement<never> = {
  name: 'idempotency.release',
  text: 'DELETE FROM [=table] WHERE id = [=d.place(1)] AND status IS NULL',
};

const deleteExpired: Statement<never> = {
  name: 'idempotency.deleteExpired',
  text: 'DELETE FROM [=table] WHERE expires_at <= [=d.place(1)]',
};

export class SqlIdempotencyStore implements IdempotencyStore {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async claim(claim: IdempotencyClaim): Promise<IdempotencyRecord | undefined> {
<#if d.returning()>
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
<#else>
    const { id, fingerprint } = claim;
    const now = [=d.instant('claim.now')];
    const expiresAt = [=d.instant('claim.expiresAt')];
    const abandoned = [=d.instant('claim.abandoned')];
    const inserted = await this.#sql.write(insertKey, [id, fingerprint, now, expiresAt]);
    if (inserted.rows > 0) {
      return undefined;
    }
    const values = [fingerprint, now, expiresAt, id, now, abandoned];
    const takenOver = await this.#sql.write(takeOver, values);
    if (takenOver.rows > 0) {
      return undefined;
    }
</#if>
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
    await this.#sql.write(deleteExpired, [[=d.instant('now')]]);
  }
}

function toRecord(id: string, { fingerprint, status, headers, body }: Row): IdempotencyRecord {
  const answer =
    status === null || headers === null || body === null
      ? undefined
      : { status, headers: JSON.parse(headers) as Answer['headers'], body };
  return { id, fingerprint, answer };
}
