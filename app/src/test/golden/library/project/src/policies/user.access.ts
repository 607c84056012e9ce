import { roles } from '../lib/access-rules.js';

export const userAccess = {
  list: roles('librarian'),
  get: roles('librarian'),
};
