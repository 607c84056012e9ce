import { setTimeout as delay } from 'node:timers/promises';
import { mongo } from 'mongoose';
import type { Connection } from '~mongoose-connection';
import { fromDriver, isRepeatable } from '~mongoose-errors';
import type { Models } from '~models';

/** What every query hands on to the driver. */
export interface QueryOptions {
  readonly session?: mongo.ClientSession;
  readonly maxTimeMS: number;
}

/** Where queries go. */
export interface Session {
  readonly models: Models;
  readonly db: mongo.Db;

  /** The answer to a query. What goes wrong is an error of the program's own, unless a key was there already. */
  readonly ask: <T>(query: (options: QueryOptions) => PromiseLike<T>) => Promise<T>;

  /**
   * Does the work in a transaction, or in the one that is under way. The work is done again from the
   * start when it met that of others. Where there are no transactions it is just done.
   */
  readonly transaction: <T>(work: (session: Session) => Promise<T>) => Promise<T>;
}

const mostAttempts = 6;

export function openSession(connection: Connection, maxTimeMS: number): Session {
  const { models, db } = connection;
  const session: Session = {
    models,
    db,
    async ask(query) {
      try {
        await connection.ready();
        return await query({ maxTimeMS });
      } catch (error) {
        throw fromDriver(error);
      }
    },
    async transaction(work) {
      await session.ask(() => connection.ready());
      for (let attempt = 1; ; attempt += 1) {
        const transaction = connection.startSession();
        if (transaction === undefined) {
          return await work(session);
        }
        try {
          return await inTransaction(session, transaction, maxTimeMS, work);
        } catch (error) {
          if (attempt === mostAttempts || !isRepeatable(error)) {
            throw fromDriver(error);
          }
          await delay(Math.random() * 20 * 2 ** attempt);
        } finally {
          await transaction.endSession();
        }
      }
    },
  };
  return session;
}

async function inTransaction<T>(
  { models, db }: Session,
  session: mongo.ClientSession,
  maxTimeMS: number,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  const inner: Session = {
    models,
    db,
    // One after another: a transaction has one connection.
    ask(query) {
      const answer = last.then(async () => {
        try {
          return await query({ session, maxTimeMS });
        } catch (error) {
          throw isRepeatable(error) ? error : fromDriver(error);
        }
      });
      last = answer.catch(() => undefined);
      return answer;
    },
    transaction: (more) => more(inner),
  };
  session.startTransaction({
    readConcern: 'snapshot',
    writeConcern: new mongo.WriteConcern('majority'),
  });
  try {
    const result = await work(inner);
    await session.commitTransaction();
    return result;
  } catch (error) {
    if (session.inTransaction()) {
      // What matters is why; a transaction that nobody ends is given up by the server.
      await session.abortTransaction().catch(() => undefined);
    }
    throw error;
  }
}
