import { randomUUID } from 'node:crypto';

import { UnavailableError } from '../../shared/errors.js';
import { hashPassword, verifyPassword } from './password-hash.js';

const parallelHashes = 2;

/** Whoever comes when the line is this long is sent away: it would take seconds to be served. */
export const maxWaiting = 200;

/**
 * Hashes in the threads of libuv, two at a time: compression and file access need these threads too,
 * and a burst of logins must not hold up everything else.
 */
export class Passwords {
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  /** What the password of an unknown user is compared with, so that the answer takes as long. */
  readonly #decoy = this.hash(randomUUID());

  hash(password: string): Promise<string> {
    return this.#inTurn(() => hashPassword(password));
  }

  /** With no hash, as of an unknown user, it is false after the same time. */
  async matches(password: string, passwordHash: string | undefined): Promise<boolean> {
    const expected = passwordHash ?? (await this.#decoy);
    const equal = await this.#inTurn(() => verifyPassword(password, expected));
    return equal && passwordHash !== undefined;
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting.length >= maxWaiting) {
      throw new UnavailableError();
    }
    if (this.#running === parallelHashes) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running += 1;
    }
    try {
      return await work();
    } finally {
      // The place goes straight to the next in line.
      const next = this.#waiting.shift();
      if (next === undefined) {
        this.#running -= 1;
      } else {
        next();
      }
    }
  }
}
