import type { Knex } from 'knex';

import type { PoolState } from './database.js';
import { fromDriver } from './query-errors.js';
import { repeating } from './repeating.js';

/** Where queries go. */
export interface Session {
  /** The pool, or the transaction that is under way. */
  readonly knex: Knex;

  /**
   * Does the work in a transaction, or in the one that is under way. The work is done again from the
   * start when the database asks for that, to end a deadlock say.
   */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
}

export function openSession(knex: Knex): Session {
  return {
    knex,
    transaction: (work) => repeating(() => inTransaction(knex, work)),
  };
}

async function inTransaction<T>(knex: Knex, work: (session: Session) => Promise<T>): Promise<T> {
  const failed: unknown[] = [];
  try {
    return await knex.transaction(async (transaction) => {
      const errors: unknown[] = [];
      transaction.on('query-error', (error) => errors.push(error));
      const session: Session = {
        knex: transaction,
        transaction: (inner) => inner(session),
      };
      try {
        const result = await work(session);
        if (errors.length > 0) {
          // PostgreSQL takes the COMMIT of such a transaction for a ROLLBACK and says so to nobody.
          throw new Error(
            'The transaction was rolled back, because one of its statements had failed.',
            {
              cause: errors[0],
            },
          );
        }
        return result;
      } catch (error) {
        failed.push(error);
        throw error;
      }
    });
  } catch (error) {
    // What the work ended in, or else what became of BEGIN or COMMIT.
    throw failed.length > 0 ? failed[0] : fromDriver(error);
  }
}

interface Pool {
  numUsed(): number;
  numFree(): number;
  numPendingAcquires(): number;
}

export function poolState(knex: Knex): PoolState {
  const { pool } = knex.client as { pool: Pool };
  const idle = pool.numFree();
  return { size: pool.numUsed() + idle, idle, waiting: pool.numPendingAcquires() };
}
