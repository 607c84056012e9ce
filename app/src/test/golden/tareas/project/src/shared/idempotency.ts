import { createHash } from 'node:crypto';

import { AppError, ConflictError, ValidationError } from './errors.js';
import type { Logger } from './logger.js';

/** Una respuesta tal como salió, para que salga de nuevo cuando se repita la petición. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Una petición con una Idempotency-Key. */
export interface KeyedRequest {
  readonly key: string;
  /**
   * De quién es la clave y para qué operación: en otro lugar la misma clave significa otra
   * petición.
   */
  readonly scope: string;
  /** Lo que tiene que ser igual para que la petición sea la misma, ante todo su cuerpo. */
  readonly fingerprint: unknown;
}

/** O bien la respuesta que se da otra vez, o bien el derecho y el deber de elaborar una nueva. */
export type Claim =
  | { readonly kind: 'replay'; readonly answer: Answer }
  | {
      readonly kind: 'run';
      /** Conserva la respuesta para las peticiones que vengan. */
      complete(answer: Answer): Promise<void>;
      /**
       * Devuelve la clave cuando no hay respuesta que conservar, para que el cliente lo intente de
       * nuevo.
       */
      release(): Promise<void>;
    };

export interface IdempotencyRecord {
  /** SHA-256, en hexadecimal, del ámbito y la clave. */
  readonly id: string;
  /** SHA-256, en hexadecimal, de lo que hace que la petición sea la misma. */
  readonly fingerprint: string;
  /** Undefined mientras la primera petición está en curso. */
  readonly answer: Answer | undefined;
}

/** Los instantes son ISO 8601 en UTC. */
export interface IdempotencyStore {
  /**
   * Toma la clave para esta petición, en un solo paso atómico: de muchas llamadas con el mismo id,
   * exactamente una recibe undefined y las demás el registro tal como está. Un registro que ha
   * caducado en `now`, o que sigue sin respuesta desde `abandoned`, no cuenta y se reutiliza.
   */
  claim(claim: IdempotencyClaim): Promise<IdempotencyRecord | undefined>;
  complete(id: string, answer: Answer): Promise<void>;
  /** Olvida la reserva, para que la clave se pueda usar de nuevo. */
  release(id: string): Promise<void>;
  deleteExpired(now: string): Promise<void>;
}

export interface IdempotencyClaim {
  readonly id: string;
  readonly fingerprint: string;
  readonly now: string;
  readonly expiresAt: string;
  /** Las reservas más antiguas que esto pertenecen a un proceso que murió por el camino. */
  readonly abandoned: string;
}

const keptForMs = 24 * 60 * 60 * 1000;
const abandonedAfterMs = 60 * 1000;

/**
 * Hace que una petición que se envía varias veces con la misma Idempotency-Key ocurra una sola vez.
 */
export class Idempotency {
  readonly #store: IdempotencyStore;
  readonly #logger: Logger;

  constructor(store: IdempotencyStore, logger: Logger) {
    this.#store = store;
    this.#logger = logger;
  }

  /**
   * Lanza ConflictError mientras la primera petición está en curso, y un 422 cuando la clave se ha
   * usado para otra cosa.
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

  // Para entonces el trabajo está hecho, o ha fallado por una razón propia, y eso es lo que el
  // cliente debe saber.
  async #settle(write: Promise<void>): Promise<void> {
    try {
      await write;
    } catch (error) {
      this.#logger.error(
        { err: error },
        'No se ha podido guardar el estado de una clave de idempotencia',
      );
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
        message: 'Debe tener de 1 a 255 caracteres ASCII visibles.',
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
      'Esta Idempotency-Key ya se usó para otra petición. Use una nueva.',
    );
  }
  if (record.answer === undefined) {
    throw new ConflictError(
      'La primera petición con esta Idempotency-Key sigue en curso.',
      'idempotency_key_in_use',
    );
  }
  return record.answer;
}

function sha256(values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}
