import type { Ticket } from '../../types/ticket.js';
import type { SplitTicketInput } from '../../types/ticket.schema.js';
import { NotImplementedError } from '../../utils/errors.js';
import type { SplitTicketContext } from '../tickets/ticket.operations.js';

/** `POST /v1/tickets/{id}/split-ticket` */
export function splitTicket(
  input: SplitTicketInput,
  { logger }: SplitTicketContext,
): Promise<Ticket> {
  logger.warn({ input }, 'splitTicket is called, but has no body yet');
  throw new NotImplementedError();
}
