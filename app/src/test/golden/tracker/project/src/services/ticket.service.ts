import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../database/database.js';
import type {
  ListTickets,
  ReadTicket,
  Ticket,
  TicketChanges,
  TicketsByStateRow,
  TicketView,
} from '../types/ticket.js';
import type { TicketRepository } from '../types/ticket.repository.js';
import type {
  CreateTicket,
  ReplaceTicket,
  SplitTicketInput,
  UpdateTicket,
} from '../types/ticket.schema.js';
import { requireCaller, type Scope } from '../utils/access-rules.js';
import type { Caller } from '../utils/caller.js';
import { ConflictError, NotFoundError, StaleVersionError } from '../utils/errors.js';
import { checkIncludes } from '../utils/includes.js';
import type { Logger } from '../utils/logger.js';
import type { Page } from '../utils/pagination.js';
import { ticketAccess } from './access/ticket.access.js';
import { userAccess } from './access/user.access.js';
import { splitTicket } from './operations/split-ticket.js';
import { canCloseTicket, checkTicket } from './tickets/ticket.checks.js';

const includes = {
  parent: ticketAccess.get,
  assignee: userAccess.get,
};

/** What can be done with tickets, and by whom. */
export class TicketService {
  readonly #database: Database;
  readonly #tickets: TicketRepository;
  readonly #logger: Logger;

  constructor(database: Database, logger: Logger) {
    this.#database = database;
    this.#tickets = database.repositories.tickets;
    this.#logger = logger;
  }

  async list(query: ListTickets, caller: Caller | undefined): Promise<Page<TicketView>> {
    const scope = ticketAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#tickets.list(query, scope);
  }

  async get(id: string, view: ReadTicket, caller: Caller | undefined): Promise<TicketView> {
    const scope = ticketAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const ticket = await this.#tickets.read(id, view, scope);
    if (ticket === undefined) {
      throw new NotFoundError();
    }
    return ticket;
  }

  async create(input: CreateTicket, caller: Caller | undefined): Promise<Ticket> {
    ticketAccess.create(caller);
    checkTicket(input);
    return this.#tickets.create({
      ...input,
      id: uuidv7(),
      state: 'open',
      assigneeId: caller?.id ?? null,
    });
  }

  async replace(
    id: string,
    input: ReplaceTicket,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Ticket> {
    const scope = ticketAccess.update(caller);
    checkTicket(input);
    return this.#tickets.update(id, input, { ...scope, version });
  }

  async update(
    id: string,
    input: UpdateTicket,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Ticket> {
    const scope = ticketAccess.update(caller);
    if (input.openedOn !== undefined || input.closedOn !== undefined) {
      const ticket = await this.#find(id, version, scope);
      checkTicket({ ...ticket, ...input });
      return this.#change(ticket, input, version, scope);
    }
    return this.#tickets.update(id, input, { ...scope, version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    const scope = ticketAccess.delete(caller);
    await this.#tickets.delete(id, { ...scope, version });
  }

  async start(
    id: string,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Ticket> {
    const scope = ticketAccess.start(caller);
    const ticket = await this.#find(id, version, scope);
    if (ticket.state !== 'open') {
      throw new ConflictError(
        `This takes a ticket that is open; this one is ${ticket.state}.`,
        'wrong_state',
      );
    }
    return this.#change(ticket, { state: 'doing' }, version, scope);
  }

  async closeValue(
    id: string,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Ticket> {
    const scope = ticketAccess.closeValue(caller);
    const ticket = await this.#find(id, version, scope);
    if (ticket.state !== 'doing') {
      throw new ConflictError(
        `This takes a ticket that is doing; this one is ${ticket.state}.`,
        'wrong_state',
      );
    }
    if (!canCloseTicket(ticket)) {
      throw new ConflictError('This is not possible unless points != null.', 'guard_not_met');
    }
    return this.#change(ticket, { state: 'done' }, version, scope);
  }

  async splitTicket(
    id: string,
    input: SplitTicketInput,
    caller: Caller | undefined,
  ): Promise<Ticket> {
    const scope = ticketAccess.splitTicket(caller);
    return this.#database.transaction(async (repositories) => {
      const ticket = await repositories.tickets.find(id, scope);
      if (ticket === undefined) {
        throw new NotFoundError();
      }
      return splitTicket(input, {
        caller: requireCaller(caller),
        ticket,
        repositories,
        logger: this.#logger,
      });
    });
  }

  async ticketsByState(caller: Caller | undefined): Promise<TicketsByStateRow[]> {
    const scope = ticketAccess.ticketsByState(caller);
    return this.#tickets.ticketsByState(scope);
  }

  async #find(id: string, version: number | undefined, scope: Scope): Promise<Ticket> {
    const ticket = await this.#tickets.find(id, scope);
    if (ticket === undefined) {
      throw new NotFoundError();
    }
    if (version !== undefined && version !== ticket.version) {
      throw new StaleVersionError();
    }
    return ticket;
  }

  /** Writes only while the ticket is as it was when its change was found to be right. */
  async #change(
    ticket: Ticket,
    changes: TicketChanges,
    version: number | undefined,
    scope: Scope,
  ): Promise<Ticket> {
    try {
      return await this.#tickets.update(ticket.id, changes, { ...scope, version: ticket.version });
    } catch (error) {
      // Only a client that named a version can be told that it is stale.
      throw version === undefined && error instanceof StaleVersionError
        ? new ConflictError(
            'It was changed by somebody else at the same time. Try again.',
            'changed_meanwhile',
          )
        : error;
    }
  }
}
