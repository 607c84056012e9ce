import type { Config } from '../config.js';
import type { Logger } from '../shared/logger.js';
import type { Database } from './database.js';
import { connect } from './mongoose-connection.js';
import { openSession } from './mongoose-session.js';
import { createRepositories } from './repositories.js';

/**
 * Connects with the first query. While the database is away, whatever needs it ends in
 * UnavailableError; once it is back, so are the connections.
 */
export function openDatabase(config: Config, logger: Logger): Database {
  const connection = connect(config, logger);
  const session = openSession(connection, config.databaseStatementTimeoutMs);
  return {
    repositories: createRepositories(session),
    transaction: (work) => session.transaction((inner) => work(createRepositories(inner))),
    ping: async () => {
      await session.ask((options) => connection.db.command({ ping: 1 }, options));
    },
    pool: () => connection.pool(),
    close: () => connection.close(),
  };
}
