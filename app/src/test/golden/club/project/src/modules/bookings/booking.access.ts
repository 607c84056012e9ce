import { ownerOr, roles, signedIn } from '../../shared/access-rules.js';

export const bookingAccess = {
  list: signedIn,
  create: roles('member'),
  get: signedIn,
  update: ownerOr('steward'),
  delete: ownerOr('steward'),
};
