import { roles } from '../../shared/access-rules.js';

export const userAccess = {
  list: roles('staff'),
  get: roles('staff'),
};
