import { ownerOr, roles, signedIn } from '../../utils/access-rules.js';

export const ticketAccess = {
  list: signedIn,
  create: signedIn,
  get: signedIn,
  update: ownerOr('lead'),
  delete: roles('lead'),
  start: signedIn,
  closeValue: roles('lead'),
  splitTicket: roles('lead'),
  ticketsByState: roles('lead'),
};
