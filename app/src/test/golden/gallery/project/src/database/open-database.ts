import type { Config } from '../config.js';
import type { Logger } from '../shared/logger.js';
import type { Database } from './database.js';
import { defineModels } from './models.js';
import { createRepositories } from './repositories.js';
import { connect, poolState } from './sequelize-connection.js';
import { ask } from './sequelize-errors.js';
import { openSession } from './sequelize-session.js';

/**
 * Connects with the first query. While the database is away, whatever needs it ends in
 * UnavailableError; once it is back, so are the connections.
 */
export function openDatabase(config: Config, logger: Logger): Database {
  const sequelize = connect(config, logger);
  const session = openSession(sequelize, defineModels(sequelize));
  return {
    repositories: createRepositories(session),
    transaction: (work) => session.inTransaction((inner) => work(createRepositories(inner))),
    ping: () => ask(sequelize.authenticate()),
    pool: () => poolState(sequelize),
    close: () => sequelize.close(),
  };
}
