import type { Config } from '../config/config.js';
import type { Logger } from '../utils/logger.js';
import type { Database } from './database.js';
import { connect } from './prisma-connection.js';
import { openSession } from './prisma-session.js';
import { openReads } from './reads.js';
import { createRepositories } from './repositories.js';

/**
 * Connects with the first query. While the database is away, whatever needs it ends in
 * UnavailableError; once it is back, so are the connections.
 */
export function openDatabase(config: Config, logger: Logger): Database {
  const { client, reader, state } = connect(config, logger);
  const session = openSession(client, reader);
  const reads = openReads(config, logger);
  return {
    repositories: reads.over(createRepositories(session)),
    // Inside of a transaction reads have to see what it has written.
    transaction: (work) => session.transaction((inner) => work(createRepositories(inner))),
    ping: async () => {
      await reader.$queryRaw`SELECT 1`;
    },
    pool: () => {
      const [written, read] = [state(), reads.state()];
      return {
        size: written.size + read.size,
        idle: written.idle + read.idle,
        waiting: written.waiting + read.waiting,
      };
    },
    close: async () => {
      await Promise.all([client.$disconnect(), reader.$disconnect(), reads.close()]);
    },
  };
}
