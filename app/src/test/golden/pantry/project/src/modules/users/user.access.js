import { roles } from '../../shared/access-rules.js';

export const userAccess = {
  list: roles('host'),
  get: roles('host'),
};
