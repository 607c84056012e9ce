import type { Config } from '~config';
import type { Logger } from '~logger';
import type { Database } from '~database-port';
import { connect } from '~prisma-connection';
import { openSession } from '~prisma-session';
import { openReads } from '~reads';
import { createRepositories } from '~repositories';

/**
 * Connects with the first query. While the database is away, whatever needs it ends in
 * UnavailableError; once it is back, so are the connections.
 */
export function openDatabase(config: Config, logger: Logger): Database {
<#if clients == "ONE_FOR_READS">
  const { client, reader, state } = connect(config, logger);
  const session = openSession(client, reader);
<#else>
  const { client, state } = connect(config, logger);
  const session = openSession(client);
</#if>
<#if reads == "SQL">
  const reads = openReads(config, logger);
  return {
    repositories: reads.over(createRepositories(session)),
    // Inside of a transaction reads have to see what it has written.
<#else>
  return {
    repositories: createRepositories(session),
</#if>
    transaction: (work) => session.transaction((inner) => work(createRepositories(inner))),
    ping: async () => {
      await <#if clients == "ONE_FOR_READS">reader<#else>client</#if>.$queryRaw`SELECT 1`;
    },
<#if reads == "SQL">
    pool: () => {
      const [written, read] = [state(), reads.state()];
      return {
        size: written.size + read.size,
        idle: written.idle + read.idle,
        waiting: written.waiting + read.waiting,
      };
    },
    close: async () => {
      await Promise.all([client.$disconnect(), <#if clients == "ONE_FOR_READS">reader.$disconnect(), </#if>reads.close()]);
    },
<#else>
    pool: state,
<#if clients == "ONE_FOR_READS">
    close: async () => {
      await Promise.all([client.$disconnect(), reader.$disconnect()]);
    },
<#else>
    close: () => client.$disconnect(),
</#if>
</#if>
  };
}
