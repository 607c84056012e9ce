import { createHash } from 'node:crypto';

import { AppError, ConflictError, ValidationError } from './errors.js';
import type { Logger } from './logger.js';

/** An answer as it went out, to go out again when the request is repeated. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request with an Idempotency-Key. */
export interface KeyedRequest {
  readonly key: string;
  /** Whose key it is and for which operation: elsewhere the same key means another request. */
  readonly scope: string;
  /** What has to be equal for the request to be the same one, its body above all. */
  readonly fingerprint: unknown;
}

/** Either the answer to give once more, or the right and duty to work out a new one. */
export type Claim =
  | { readonly kind: 'replay'; readonly answer: Answer }
  | {
      readonly kind: 'run';
      /** Keeps the answer for the requests to come. */
      complete(answer: Answer): Promise<void>;
      /** Gives the key back when there is no answer to keep, so that the client may try again. */
      release(): Promise<void>;
    };

export interface IdempotencyRecord {
  /** SHA-256, in hex, of scope and key. */
  readonly id: string;
  /** SHA-256, in hex, of what makes the request the same. */
  readonly fingerprint: string;
  /** Undefined while the first request is under way. */
  readonly answer: Answer | undefined;
}

/** Instants are ISO 8601 in UTC. */
export interface IdempotencyStore {
  /**
   * Takes the key for this request, in one atomic step: of many calls with one id exactly one gets
   * undefined, the others the record as it stands. A record that has expired at `now`, or has had no
   * answer since `abandoned`, does not count and is taken over.
   */
  claim(claim: IdempotencyClaim): Promise<IdempotencyRecord | undefined>;
  complete(id: string, answer: Answer): Promise<void>;
  /** Forgets the claim, so that the key can be used again. */
  release(id: string): Promise<void>;
  deleteExpired(now: string): Promise<void>;
}

export interface IdempotencyClaim {
  readonly id: string;
  readonly fingerprint: string;
  readonly now: string;
  readonly expiresAt: string;
  /** Claims older than this belong to a process that died on the way. */
  readonly abandoned: string;
}

const keptForMs = 24 * 60 * 60 * 1000;
const abandonedAfterMs = 60 * 1000;

/** Makes a request that is sent several times under one Idempotency-Key happen once. */
export class Idempotency {
  readonly #store: IdempotencyStore;
  readonly #logger: Logger;

  constructor(store: IdempotencyStore, logger: Logger) {
    this.#store = store;
    this.#logger = logger;
  }

  /**
   * Throws ConflictError while the first request is under way, and a 422 when the key was used for
   * something else.
   */
  async begin(request: KeyedRequest): Promise<Claim> {
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

  async deleteExpired(): Promise<void> {
    await this.#settle(this.#store.deleteExpired(new Date().toISOString()));
  }

  // By now the work is done, or has failed for a reason of its own, and that is what the client must hear.
  async #settle(write: Promise<void>): Promise<void> {
    try {
      await write;
    } catch (error) {
      this.#logger.error({ err: error }, 'The state of an idempotency key could not be stored');
    }
  }
}

function claimOf({ key, scope, fingerprint }: KeyedRequest): IdempotencyClaim {
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

function earlierAnswer(record: IdempotencyRecord, claim: IdempotencyClaim): Answer {
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

function sha256(values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}
