import type { Config } from '../config.js';
import type { Logger } from '../shared/logger.js';
import type { Database } from './database.js';
import { createRepositories } from './repositories.js';
import { Connection } from './typeorm-connection.js';
import { ask } from './typeorm-errors.js';
import { openSession } from './typeorm-session.js';

/**
 * Connects with the first query. While the database is away, whatever needs it ends in
 * UnavailableError; once it is back, so are the connections.
 */
export function openDatabase(config: Config, logger: Logger): Database {
  const connection = new Connection(config, logger);
  const session = openSession(connection);
  return {
    repositories: createRepositories(session),
    transaction: (work) => session.transaction((inner) => work(createRepositories(inner))),
    ping: async () => {
      const manager = await session.manager();
      await ask(manager.query('SELECT 1'));
    },
    pool: () => connection.state(),
    close: () => connection.close(),
  };
}
