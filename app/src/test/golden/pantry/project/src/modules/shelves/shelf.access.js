import { roles, signedIn } from '../../shared/access-rules.js';

export const shelfAccess = {
  list: signedIn,
  create: roles('host'),
  get: signedIn,
  update: roles('host'),
  delete: roles('host'),
};
