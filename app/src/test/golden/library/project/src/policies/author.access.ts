import { anyone, roles } from '../lib/access-rules.js';

export const authorAccess = {
  list: anyone,
  create: roles('librarian'),
  get: anyone,
  update: roles('librarian'),
  delete: roles('librarian'),
};
