import { setTimeout as delay } from 'node:timers/promises';

import { ConflictError } from '../shared/errors.js';

const mostAttempts = 3;

/** The same work may well succeed when it is done again. */
export class RepeatableError extends ConflictError {
  constructor() {
    super('Others are changing the same things. Try again.');
  }
}

/** Does the work, and again from the start when the database asks for that, to end a deadlock say. */
export async function repeating<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === mostAttempts || !(error instanceof RepeatableError)) {
        throw error;
      }
      await delay(Math.random() * 50 * attempt);
    }
  }
}
