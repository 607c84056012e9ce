import type { Knex } from 'knex';
import type { PoolState } from '~database-port';
import { fromDriver } from '~query-errors';
import { repeating } from '~repeating';

/** Where queries go. */
export interface Session {
  /** The pool, or the transaction that is under way. */
  readonly knex: Knex;
<#if clients == "ONE_FOR_READS">
  /** For what changes nothing: it waits for no transaction, unless it belongs to one. */
  readonly reads: Knex;
</#if>

  /**
   * Does the work in a transaction, or in the one that is under way. The work is done again from the
   * start when the database asks for that, to end a deadlock say.
   */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
}

export function openSession(knex: Knex<#if clients == "ONE_FOR_READS">, reads: Knex</#if>): Session {
  return {
    knex,
<#if clients == "ONE_FOR_READS">
    reads,
</#if>
    transaction: (work) => repeating(() => inTransaction(knex, work)),
  };
}

async function inTransaction<T>(
  knex: Knex,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const failed: unknown[] = [];
  try {
    return await knex.transaction(async (transaction) => {
<#if failures != "LEAVE_TRANSACTION">
      const errors: unknown[] = [];
      transaction.on('query-error', (error) => errors.push(error));
</#if>
      const session: Session = {
        knex: transaction,
<#if clients == "ONE_FOR_READS">
        reads: transaction,
</#if>
        transaction: (inner) => inner(session),
      };
      try {
<#if failures != "LEAVE_TRANSACTION">
        const result = await work(session);
        if (errors.length > 0) {
<#if failures == "END_TRANSACTION">
          // PostgreSQL takes the COMMIT of such a transaction for a ROLLBACK and says so to nobody.
<#else>
          // A deadlock has undone what came before it, and a COMMIT would keep the rest.
</#if>
          throw new Error('The transaction was rolled back, because one of its statements had failed.', {
            cause: errors[0],
          });
        }
        return result;
<#else>
        return await work(session);
</#if>
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
