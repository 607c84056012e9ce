import type { Ticket, TicketValues } from '../../types/ticket.js';
import { type FieldError, ValidationError } from '../../utils/errors.js';

/** Holds a ticket against its rules. Throws ValidationError with all that are broken. */
export function checkTicket(ticket: Pick<TicketValues, 'openedOn' | 'closedOn'>): void {
  const broken: FieldError[] = [];
  if (!(ticket.closedOn === null || ticket.closedOn >= ticket.openedOn)) {
    broken.push({
      in: 'body',
      pointer: '',
      code: 'closed_on_opened_on',
      message: 'must hold: closedOn == null || closedOn >= openedOn',
    });
  }
  if (broken.length > 0) {
    throw new ValidationError(broken);
  }
}

export function canCloseTicket(ticket: Ticket): boolean {
  return ticket.points !== null;
}
