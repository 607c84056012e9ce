import { setTimeout } from 'node:timers/promises';

import type { Database } from '../database/database.js';

const readyWithinMs = 1000;

/** Si este proceso puede recibir peticiones, tal como se lo dice a quienes las envían aquí. */
export class Lifecycle {
  readonly #database: Database;
  #leaving = false;
  #draining = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Si las conexiones terminan con la respuesta que está en curso en ellas. */
  get draining(): boolean {
    return this.#draining;
  }

  /** A partir de ahora no está listo, aunque todo lo que todavía llega se responde como siempre. */
  leave(): void {
    this.#leaving = true;
  }

  drain(): void {
    this.#leaving = true;
    this.#draining = true;
  }

  /** Nunca se rechaza. Una base de datos que tarda demasiado cuenta como no disponible. */
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
