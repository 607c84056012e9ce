import { setTimeout } from 'node:timers/promises';

import type { Database } from '../database/database.js';

const readyWithinMs = 1000;

/** Whether this process can take requests, as it tells those who send them here. */
export class Lifecycle {
  readonly #database: Database;
  #leaving = false;
  #draining = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Whether connections end with the answer that is under way on them. */
  get draining(): boolean {
    return this.#draining;
  }

  /** From now on not ready, though all that still comes is answered as ever. */
  leave(): void {
    this.#leaving = true;
  }

  drain(): void {
    this.#leaving = true;
    this.#draining = true;
  }

  /** Never rejects. A database that takes too long counts as away. */
  async ready(): Promise<boolean> {
    if (this.#leaving) {
      return false;
    }
    const giveUp = new AbortController();
    const tooLong = setTimeout(readyWithinMs, false, { ref: false, signal: giveUp.signal });
    const answers = this.#database.ping().then(
      () => true,
      () => false,
    );
    try {
      return await Promise.race([answers, tooLong]);
    } finally {
      giveUp.abort();
    }
  }
}
