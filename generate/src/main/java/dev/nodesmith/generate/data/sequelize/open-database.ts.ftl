import type { Config } from '~config';
import type { Logger } from '~logger';
import type { Database } from '~database-port';
import { defineModels } from '~models';
import { openReads } from '~reads';
import { createRepositories } from '~repositories';
import { connect, poolState } from '~sequelize-connection';
import { ask } from '~sequelize-errors';
import { openSession } from '~sequelize-session';

/**
 * Connects with the first query. While the database is away, whatever needs it ends in
 * UnavailableError; once it is back, so are the connections.
 */
export function openDatabase(config: Config, logger: Logger): Database {
  const sequelize = connect(config, logger);
  const session = openSession(sequelize, defineModels(sequelize));
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
    transaction: (work) => session.inTransaction((inner) => work(createRepositories(inner))),
    ping: () => ask(sequelize.authenticate()),
<#if reads == "SQL">
    pool: () => {
      const [written, read] = [poolState(sequelize), reads.state()];
      return {
        size: written.size + read.size,
        idle: written.idle + read.idle,
        waiting: written.waiting + read.waiting,
      };
    },
    close: async () => {
      await Promise.all([sequelize.close(), reads.close()]);
    },
<#else>
    pool: () => poolState(sequelize),
    close: () => sequelize.close(),
</#if>
  };
}
