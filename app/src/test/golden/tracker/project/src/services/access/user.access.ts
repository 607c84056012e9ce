import { roles } from '../../utils/access-rules.js';

export const userAccess = {
  list: roles('lead'),
  get: roles('lead'),
};
