import { createHash } from 'node:crypto';

import { AppError, ConflictError, ValidationError } from './errors.js';

const keptForMs = 24 * 60 * 60 * 1000;
const abandonedAfterMs = 60 * 1000;

/** Makes a request that is sent several times under one Idempotency-Key happen once. */
export class Idempotency {
  #store;
  #logger;

  constructor(store, logger) {
    this.#store = store;
    this.#logger = logger;
  }

  /**
   * Throws ConflictError while the first request is under way, and a 422 when the key was used for
   * something else.
   */
  async begin(request) {
    const claim = claimOf(request);
    const record = await this.#store.claim(claim);
    if (record !== undefined) {
      return { kind: 'replay', answer: earlierAnswer(record, claim) };
    }
    return {
      kind: 'run',
      complete: (answer) => this.#settle(this.#store.complete(claim.id, answer)),
      release: () => this.#settle(this.#store.release(claim.id)),
    };
  }

  async deleteExpired() {
    await this.#settle(this.#store.deleteExpired(new Date().toISOString()));
  }

  // By now the work is done, or has failed for a reason of its own, and that is what the client must hear.
  async #settle(write) {
    try {
      await write;
    } catch (error) {
      this.#logger.error({ err: error }, 'The state of an idempotency key could not be stored');
    }
  }
}

function claimOf({ key, scope, fingerprint }) {
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new ValidationError([
      {
        in: 'header',
        pointer: '/idempotency-key',
        code: 'invalid_idempotency_key',
        message: 'Must be 1 to 255 visible ASCII characters.',
      },
    ]);
  }
  const now = Date.now();
  return {
    id: sha256([scope, key]),
    fingerprint: sha256([fingerprint]),
    now: new Date(now).toISOString(),
    expiresAt: new Date(now + keptForMs).toISOString(),
    abandoned: new Date(now - abandonedAfterMs).toISOString(),
  };
}

function earlierAnswer(record, claim) {
  if (record.fingerprint !== claim.fingerprint) {
    throw new AppError(
      422,
      'idempotency_key_reused',
      'This Idempotency-Key was used for another request. Use a new one.',
    );
  }
  if (record.answer === undefined) {
    throw new ConflictError(
      'The first request with this Idempotency-Key is still under way.',
      'idempotency_key_in_use',
    );
  }
  return record.answer;
}

function sha256(values) {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}
