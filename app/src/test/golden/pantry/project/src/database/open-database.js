import { connect } from './knex-connection.js';
import { ask } from './knex-errors.js';
import { openSession, poolState } from './knex-session.js';
import { createRepositories } from './repositories.js';

/**
 * Connects with the first query. While the database is away, whatever needs it ends in
 * UnavailableError; once it is back, so are the connections.
 */
export function openDatabase(config, logger) {
  const knex = connect(config, logger);
  const reader = connect(config, logger);
  const session = openSession(knex, reader);
  return {
    repositories: createRepositories(session),
    transaction: (work) => session.transaction((inner) => work(createRepositories(inner))),
    ping: async () => {
      await ask(reader.raw('select 1'));
    },
    pool: () => {
      const states = [poolState(knex), poolState(reader)];
      return {
        size: states.reduce((sum, { size }) => sum + size, 0),
        idle: states.reduce((sum, { idle }) => sum + idle, 0),
        waiting: states.reduce((sum, { waiting }) => sum + waiting, 0),
      };
    },
    close: async () => {
      await Promise.all([knex.destroy(), reader.destroy()]);
    },
  };
}
