import type { Sequelize, Transaction } from 'sequelize';
import type { Models } from '~models';
import { repeating } from '~repeating';
import { ask, fromSequelize } from '~sequelize-errors';

/** Where queries go. */
export interface Session {
  readonly sequelize: Sequelize;
  readonly models: Models;
  /** Handed to every query; undefined outside of transactions. */
  readonly transaction: Transaction | undefined;
  /** Every query passes here, for its errors. */
  readonly ask: typeof ask;

  /**
   * Does the work in a transaction, or in the one that is under way. The work is done again from the
   * start when the database asks for that, to end a deadlock say.
   */
  inTransaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
}

export function openSession(sequelize: Sequelize, models: Models): Session {
  const session: Session = {
    sequelize,
    models,
    transaction: undefined,
    ask,
    inTransaction: (work) => repeating(() => begin(session, work)),
  };
  return session;
}

async function begin<T>(outer: Session, work: (session: Session) => Promise<T>): Promise<T> {
  const failed: unknown[] = [];
  try {
    return await outer.sequelize.transaction(async (transaction) => {
      const refused: unknown[] = [];
      const session: Session = {
        ...outer,
        transaction,
        ask: (query) =>
          ask(query).catch((error: unknown) => {
            refused.push(error);
            throw error;
          }),
        inTransaction: (inner) => inner(session),
      };
      try {
        const result = await work(session);
        if (refused.length > 0) {
          // PostgreSQL takes the COMMIT of such a transaction for a ROLLBACK and says so to nobody.
          throw new Error(
            'The transaction was rolled back, because one of its statements had failed.',
            { cause: refused[0] },
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
    throw failed.length > 0 ? failed[0] : fromSequelize(error);
  }
}
