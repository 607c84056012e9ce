import type { Scope } from '../utils/access-rules.js';
import type { Page } from '../utils/pagination.js';
import type { WriteConditions } from '../utils/write-conditions.js';
import type {
  ListTickets,
  NewTicket,
  ReadTicket,
  Ticket,
  TicketChanges,
  TicketsByStateRow,
  TicketView,
} from './ticket.js';

/**
 * Where tickets are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface TicketRepository {
  list(query: ListTickets, scope: Scope): Promise<Page<TicketView>>;

  read(id: string, view: ReadTicket, scope: Scope): Promise<TicketView | undefined>;

  find(id: string, scope: Scope): Promise<Ticket | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(ticket: NewTicket): Promise<Ticket>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: TicketChanges, conditions: WriteConditions): Promise<Ticket>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the ticket. */
  delete(id: string, conditions: WriteConditions): Promise<void>;

  /** The lines of `GET /v1/reports/tickets-by-state`, over the tickets of the scope. */
  ticketsByState(scope: Scope): Promise<TicketsByStateRow[]>;
}
