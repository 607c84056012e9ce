import type { Ticket } from '../../types/ticket.js';
import type { Caller } from '../../utils/caller.js';
import type { OperationContext } from '../../utils/operation-context.js';

export interface SplitTicketContext extends OperationContext {
  readonly caller: Caller;
  readonly ticket: Ticket;
}
