import type { Config } from '~config';
import type { Logger } from '~logger';
import type { Database } from '~database-port';
import { connect } from '~knex-connection';
import { ask } from '~knex-errors';
import { openSession, poolState } from '~knex-session';
import { openReads } from '~reads';
import { createRepositories } from '~repositories';

<#assign two = clients == "ONE_FOR_READS">
/**
 * Connects with the first query. While the database is away, whatever needs it ends in
 * UnavailableError; once it is back, so are the connections.
 */
export function openDatabase(config: Config, logger: Logger): Database {
  const knex = connect(config, logger);
<#if two>
  const reader = connect(config, logger);
  const session = openSession(knex, reader);
<#else>
  const session = openSession(knex);
</#if>
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
      await ask([=two?then("reader", "knex")].raw('select 1'));
    },
<#if two || reads == "SQL">
    pool: () => {
      const states = [poolState(knex)<#if two>, poolState(reader)</#if><#if reads == "SQL">, reads.state()</#if>];
      return {
        size: states.reduce((sum, { size }) => sum + size, 0),
        idle: states.reduce((sum, { idle }) => sum + idle, 0),
        waiting: states.reduce((sum, { waiting }) => sum + waiting, 0),
      };
    },
    close: async () => {
      await Promise.all([knex.destroy()<#if two>, reader.destroy()</#if><#if reads == "SQL">, reads.close()</#if>]);
    },
<#else>
    pool: () => poolState(knex),
    close: () => knex.destroy(),
</#if>
  };
}
