import { roles } from '../../shared/access-rules.js';

export const userAccess = {
  list: roles('admin'),
  get: roles('admin'),
};
