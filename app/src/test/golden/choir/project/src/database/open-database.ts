import type { Config } from '../config.js';
import type { Logger } from '../shared/logger.js';
import type { Database } from './database.js';
import { createRepositories } from './repositories.js';
import { connect } from './sqlite.js';

/**
 * Connects with the first query. While the database is away, whatever needs it ends in
 * UnavailableError; once it is back, so are the connections.
 */
export function openDatabase(config: Config, logger: Logger): Database {
  const connection = connect(config, logger);
  return {
    repositories: createRepositories(connection),
    transaction: (work) => connection.transaction((sql) => work(createRepositories(sql))),
    ping: async () => {
      await connection.read({ name: 'ping', text: 'SELECT 1' }, []);
    },
    pool: () => connection.state(),
    close: () => connection.close(),
  };
}
