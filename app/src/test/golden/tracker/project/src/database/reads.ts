import type { Config } from '../config/config.js';
import { SqlTicketReader } from '../repositories/ticket.sql-reader.js';
import { SqlUserReader } from '../repositories/user.sql-reader.js';
import type { Logger } from '../utils/logger.js';
import type { PoolState, Repositories } from './database.js';
import { SqlReads } from './sql-reads.js';

export interface OpenReads {
  /** The same repositories, whose lists and single reads are prepared statements. */
  over(repositories: Repositories): Repositories;
  state(): PoolState;
  close(): Promise<void>;
}

/** Connects with the first read. */
export function openReads(config: Config, logger: Logger): OpenReads {
  const sql = new SqlReads(config, logger);
  const users = new SqlUserReader(sql);
  const tickets = new SqlTicketReader(sql);
  return {
    over: (repositories) => ({
      ...repositories,
      users: {
        list: (query) => users.list(query),
        read: (id, view) => users.read(id, view),
        find: (id) => repositories.users.find(id),
        update: (id, changes, conditions) => repositories.users.update(id, changes, conditions),
        delete: (id, conditions) => repositories.users.delete(id, conditions),
      },
      tickets: {
        list: (query, scope) => tickets.list(query, scope),
        read: (id, view, scope) => tickets.read(id, view, scope),
        find: (id, scope) => repositories.tickets.find(id, scope),
        create: (ticket) => repositories.tickets.create(ticket),
        update: (id, changes, conditions) => repositories.tickets.update(id, changes, conditions),
        delete: (id, conditions) => repositories.tickets.delete(id, conditions),
        ticketsByState: (scope) => repositories.tickets.ticketsByState(scope),
      },
    }),
    state: () => sql.state(),
    close: () => sql.close(),
  };
}
