import type { ITXClientDenyList, SqlDriverAdapterFactory } from '@prisma/client/runtime/client';

import { fromClient, toAppError } from './prisma-errors.js';
import { PrismaClient } from './prisma.js';
import { repeating } from './repeating.js';

/** What queries go to: the client or a transaction of it. */
export type Orm = Omit<ReturnType<typeof createClient>, ITXClientDenyList>;

export interface Session {
  readonly orm: Orm;

  /**
   * Does the work in a transaction, or in the one that is under way. The work is done again from the
   * start when the database asks for that, to end a deadlock say.
   */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
}

/** A client whose errors are the program's own, as far as they mean the same in every repository. */
export function createClient(adapter: SqlDriverAdapterFactory) {
  const client = new PrismaClient({
    adapter,
    // The database itself ends what does nothing or takes too long; this is for what it does not see.
    transactionOptions: { maxWait: 10_000, timeout: 60_000 },
  });
  const extended = client.$extends({
    query: {
      async $allOperations({ args, query }) {
        try {
          const result: unknown = await query(args);
          return result;
        } catch (error) {
          throw fromClient(error);
        }
      },
    },
  });
  // Reading its query compiler holds up everything else for a moment: better now than with the first request.
  extended.$connect().catch(() => undefined);
  return extended;
}

export function openSession(client: ReturnType<typeof createClient>): Session {
  return {
    orm: client,
    transaction: (work) =>
      repeating(async () => {
        const progress = { started: false };
        try {
          return await client.$transaction((orm) => {
            progress.started = true;
            const session: Session = { orm, transaction: (inner) => inner(session) };
            return work(session);
          });
        } catch (error) {
          throw progress.started ? toAppError(error) : fromClient(error);
        }
      }),
  };
}
