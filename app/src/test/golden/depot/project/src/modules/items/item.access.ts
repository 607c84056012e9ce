import { ownerOr, roles, signedIn } from '../../shared/access-rules.js';

export const itemAccess = {
  list: ownerOr('admin'),
  create: signedIn,
  get: ownerOr('admin'),
  update: ownerOr('admin'),
  delete: ownerOr('admin'),
  restore: ownerOr('admin'),
  stock: roles('admin'),
};
