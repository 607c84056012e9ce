import type { Config } from '~config';
import type { Logger } from '~logger';
import type { Database } from '~database-port';
import { openReads } from '~reads';
import { createRepositories } from '~repositories';
import { Connection } from '~typeorm-connection';
import { ask } from '~typeorm-errors';
import { openSession } from '~typeorm-session';

/**
 * Connects with the first query. While the database is away, whatever needs it ends in
 * UnavailableError; once it is back, so are the connections.
 */
export function openDatabase(config: Config, logger: Logger): Database {
  const connection = new Connection(config, logger);
  const session = openSession(connection);
<#if reads == "SQL">
  const reads = openReads(config, logger);
</#if>
  return {
<#if reads == "SQL">
    repositories: reads.over(createRepositories(session)),
    // Inside of a transaction reads have to see what it has written.
<#else>
    repositories: createRepositories(session),
</#if>
    transaction: (work) => session.transaction((inner) => work(createRepositories(inner))),
    ping: async () => {
      const manager = await session.manager();
      await ask(manager.query('SELECT 1'));
    },
<#if reads == "SQL">
    pool: () => {
      const states = [connection.state(), reads.state()];
      return {
        size: states.reduce((sum, { size }) => sum + size, 0),
        idle: states.reduce((sum, { idle }) => sum + idle, 0),
        waiting: states.reduce((sum, { waiting }) => sum + waiting, 0),
      };
    },
    close: async () => {
      await Promise.all([connection.close(), reads.close()]);
    },
<#else>
    pool: () => connection.state(),
    close: () => connection.close(),
</#if>
  };
}
