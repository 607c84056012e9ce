import { fromDriver } from './query-errors.js';
import { repeating } from './repeating.js';

export function openSession(knex, reads) {
  return {
    knex,
    reads,
    transaction: (work) => repeating(() => inTransaction(knex, work)),
  };
}

async function inTransaction(knex, work) {
  const failed = [];
  try {
    return await knex.transaction(async (transaction) => {
      const session = {
        knex: transaction,
        reads: transaction,
        transaction: (inner) => inner(session),
      };
      try {
        return await work(session);
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

export function poolState(knex) {
  const { pool } = knex.client;
  const idle = pool.numFree();
  return { size: pool.numUsed() + idle, idle, waiting: pool.numPendingAcquires() };
}
