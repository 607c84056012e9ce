import { roles } from '../../shared/access-rules.js';

export const userAccess = {
  list: roles('curator'),
  get: roles('curator'),
};
