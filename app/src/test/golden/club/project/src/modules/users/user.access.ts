import { roles } from '../../shared/access-rules.js';

export const userAccess = {
  list: roles('steward'),
  get: roles('steward'),
};
