import { explain } from '../../database/query-errors.js';
import { notValid, taken } from '../../database/refusals.js';

/** What a write breaks, in words for the client. */
export const explainUser = explain({
  users_email_key: () => taken('user', ['email']),
  users_role_check: () => notValid('/role', 'Must be one of curator, visitor.'),
});
