import type { EntityManager } from 'typeorm';
import { failureOf } from '~failed-statements';
import type { Connection } from '~typeorm-connection';
import { repeating } from '~repeating';
import { fromTypeOrm } from '~typeorm-errors';

/** Where queries go. */
export interface Session {
  /** Of the pool, or of the transaction that is under way. The first call connects. */
  manager(): Promise<EntityManager>;

  /**
   * Does the work in a transaction, or in the one that is under way. The work is done again from the
   * start when the database asks for that, to end a deadlock say.
   */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
}

export function openSession(connection: Connection): Session {
  return {
    manager: () => connection.manager(),
    transaction: (work) => repeating(async () => inTransaction(await connection.manager(), work)),
  };
}

async function inTransaction<T>(
  manager: EntityManager,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const failed: unknown[] = [];
  try {
    return await manager.transaction(async (transaction) => {
      const session: Session = {
        manager: () => Promise.resolve(transaction),
        transaction: (inner) => inner(session),
      };
      try {
        const result = await work(session);
        const cause = failureOf(transaction);
        if (cause !== undefined) {
          // PostgreSQL takes the COMMIT of such a transaction for a ROLLBACK and says so to nobody.
          throw new Error(
            'The transaction was rolled back, because one of its statements had failed.',
            { cause },
          );
        }
        return result;
      } catch (error) {
        failed.push(error);
        throw error;
      }
    });
  } catch (error) {
    // What the work ended in, or else what became of START TRANSACTION or COMMIT.
    throw failed.length > 0 ? failed[0] : fromTypeOrm(error);
  }
}
