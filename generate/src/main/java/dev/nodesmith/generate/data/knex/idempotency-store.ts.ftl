import type {
  Answer,
  IdempotencyClaim,
  IdempotencyRecord,
  IdempotencyStore,
} from '~idempotency';
import { constraintOf } from '~driver-errors';
import { ask } from '~knex-errors';
import { toDatetime } from '~wire-types';
import type { Session } from '~knex-session';

interface Row {
  readonly fingerprint: string;
  readonly status: [=integer] | null;
  readonly headers: string | null;
  readonly body: string | null;
}

export class KnexIdempotencyStore implements IdempotencyStore {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async claim(claim: IdempotencyClaim): Promise<IdempotencyRecord | undefined> {
<#if d.written() == "COUNT">
    const { knex } = this.#session;
    const { id } = claim;
    if ((await this.#insert(claim)) || (await this.#takeOver(claim))) {
      return undefined;
    }
<#else>
    const { knex } = this.#session;
    const { id, fingerprint, now, expiresAt, abandoned } = claim;
    const claimed = { fingerprint, claimed_at: now, expires_at: expiresAt };
    // A record that no longer counts is taken over by the statement that finds it.
    const rows = await ask<object[]>(
      knex('[=table]')
        .insert({ id, ...claimed })
        .onConflict('id')
        .merge({ ...claimed, status: null, headers: null, body: null })
        .where((free) => {
          free
            .where('[=table].expires_at', '<=', now)
            .orWhere((left) => {
              left.whereNull('[=table].status').where('[=table].claimed_at', '<', abandoned);
            });
        })
        .returning('id'),
    );
    if (rows.length > 0) {
      return undefined;
    }
</#if>
    const row = await ask<Row | undefined>(
      knex('[=table]').where({ id }).first('fingerprint', 'status', 'headers', 'body'),
    );
    // Released between the two statements: it is free again.
    return row === undefined ? this.claim(claim) : toRecord(id, row);
  }

  async complete(id: string, { status, headers, body }: Answer): Promise<void> {
    const { knex } = this.#session;
    await ask(
      knex('[=table]').where({ id }).update({ status, headers: JSON.stringify(headers), body }),
    );
  }

  async release(id: string): Promise<void> {
    await ask(this.#session.knex('[=table]').where({ id }).whereNull('status').delete());
  }

  async deleteExpired(now: string): Promise<void> {
    await ask(this.#session.knex('[=table]').where('expires_at', '<=', [=d.instant("now")]).delete());
  }
<#if d.written() == "COUNT">

  async #insert({ id, fingerprint, now, expiresAt }: IdempotencyClaim): Promise<boolean> {
    const claimed = { fingerprint, claimed_at: [=d.instant("now")], expires_at: [=d.instant("expiresAt")] };
    try {
      await ask(this.#session.knex('[=table]').insert({ id, ...claimed }));
      return true;
    } catch (error) {
      if (constraintOf(error) === '[=key]') {
        return false;
      }
      throw error;
    }
  }

  /** Takes a record that no longer counts, in one statement, so that of several calls one succeeds. */
  async #takeOver(claim: IdempotencyClaim): Promise<boolean> {
    const { id, fingerprint } = claim;
    const now = [=d.instant("claim.now")];
    const count = await ask(
      this.#session
        .knex('[=table]')
        .where({ id })
        .where((free) => {
          free.where('expires_at', '<=', now).orWhere((left) => {
            left.whereNull('status').where('claimed_at', '<', [=d.instant("claim.abandoned")]);
          });
        })
        .update({
          fingerprint,
          claimed_at: now,
          expires_at: [=d.instant("claim.expiresAt")],
          status: null,
          headers: null,
          body: null,
        }),
    );
    return count > 0;
  }
</#if>
}

function toRecord(id: string, { fingerprint, status, headers, body }: Row): IdempotencyRecord {
  const answer =
    status === null || headers === null || body === null
      ? undefined
      : { status<#if integer != "number">: Number(status)</#if>, headers: JSON.parse(headers) as Answer['headers'], body };
  return { id, fingerprint, answer };
}
