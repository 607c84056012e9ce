import { anyone, ownerOr, roles } from '../lib/access-rules.js';

export const bookAccess = {
  list: anyone,
  create: roles('librarian'),
  get: anyone,
  update: ownerOr('librarian'),
  delete: roles('librarian'),
  restore: roles('librarian'),
};
