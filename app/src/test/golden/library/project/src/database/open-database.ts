import type { Config } from '../config/config.js';
import type { Logger } from '../lib/logger.js';
import type { Database } from './database.js';
import { connect } from './prisma-connection.js';
import { openSession } from './prisma-session.js';
import { createRepositories } from './repositories.js';

/**
 * Connects with the first query. While the database is away, whatever needs it ends in
 * UnavailableError; once it is back, so are the connections.
 */
export function openDatabase(config: Config, logger: Logger): Database {
  const { client, state } = connect(config, logger);
  const session = openSession(client);
  return {
    repositories: createRepositories(session),
    transaction: (work) => session.transaction((inner) => work(createRepositories(inner))),
    ping: async () => {
      await client.$queryRaw`SELECT 1`;
    },
    pool: state,
    close: () => client.$disconnect(),
  };
}
