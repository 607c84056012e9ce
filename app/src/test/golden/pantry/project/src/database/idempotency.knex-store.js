import { ask } from './knex-errors.js';

export class KnexIdempotencyStore {
  #session;

  constructor(session) {
    this.#session = session;
  }

  async claim(claim) {
    const { knex } = this.#session;
    const { id, fingerprint, now, expiresAt, abandoned } = claim;
    const claimed = { fingerprint, claimed_at: now, expires_at: expiresAt };
    // A record that no longer counts is taken over by the statement that finds it.
    const rows = await ask(
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
    const row = await ask(
      knex('idempotency_keys').where({ id }).first('fingerprint', 'status', 'headers', 'body'),
    );
    // Released between the two statements: it is free again.
    return row === undefined ? this.claim(claim) : toRecord(id, row);
  }

  /** @param {string} id */
  async complete(id, { status, headers, body }) {
    const { knex } = this.#session;
    await ask(
      knex('idempotency_keys')
        .where({ id })
        .update({ status, headers: JSON.stringify(headers), body }),
    );
  }

  /** @param {string} id */
  async release(id) {
    await ask(this.#session.knex('idempotency_keys').where({ id }).whereNull('status').delete());
  }

  /** @param {string} now */
  async deleteExpired(now) {
    await ask(this.#session.knex('idempotency_keys').where('expires_at', '<=', now).delete());
  }
}

function toRecord(id, { fingerprint, status, headers, body }) {
  const answer =
    status === null || headers === null || body === null
      ? undefined
      : { status: Number(status), headers: JSON.parse(headers), body };
  return { id, fingerprint, answer };
}
