import { roles } from '../utils/access-rules.js';

export const userAccess = {
  list: roles('staff'),
  get: roles('staff'),
};
