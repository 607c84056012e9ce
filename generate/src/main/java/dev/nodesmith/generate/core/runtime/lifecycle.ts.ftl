import { setTimeout } from 'node:timers/promises';
import type { Database } from '~database-port';

const readyWithinMs = 1000;

/** Whether this process can take requests, as it tells those who send them here. */
export class Lifecycle {
  readonly #database: Database;
  #draining = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** On the way out: what is under way is finished, nothing new should come. */
  get draining(): boolean {
    return this.#draining;
  }

  drain(): void {
    this.#draining = true;
  }

  /** Never rejects. A database that takes too long counts as away. */
  async ready(): Promise<boolean> {
    if (this.#draining) {
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
