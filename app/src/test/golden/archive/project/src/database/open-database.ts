import type { Config } from '../config.js';
import type { Logger } from '../shared/logger.js';
import type { Database } from './database.js';
import { connect } from './knex-connection.js';
import { ask } from './knex-errors.js';
import { openSession, poolState } from './knex-session.js';
import { createRepositories } from './repositories.js';

/**
 * Connects with the first query. While the database is away, whatever needs it ends in
 * UnavailableError; once it is back, so are the connections.
 */
export function openDatabase(config: Config, logger: Logger): Database {
  const knex = connect(config, logger);
  const session = openSession(knex);
  return {
    repositories: createRepositories(session),
    transaction: (work) => session.transaction((inner) => work(createRepositories(inner))),
    ping: async () => {
      await ask(knex.raw('select 1'));
    },
    pool: () => poolState(knex),
    close: () => knex.destroy(),
  };
}
