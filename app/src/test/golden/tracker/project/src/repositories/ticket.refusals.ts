import { explain } from '../database/prisma-errors.js';
import { nothingThere, notValid } from '../database/refusals.js';

/** What a write breaks, in words for the client. */
export const explainTicket = explain({
  'FOREIGN KEY': () => nothingThere(),
  tickets_points_min: () => notValid('/points', 'Must be at least 1.'),
  tickets_points_max: () => notValid('/points', 'Must be at most 13.'),
  tickets_state_check: () => notValid('/state', 'Must be one of open, doing, done.'),
  tickets_closed_on_opened_on_rule: () =>
    notValid('', 'must hold: closedOn == null || closedOn >= openedOn'),
});
