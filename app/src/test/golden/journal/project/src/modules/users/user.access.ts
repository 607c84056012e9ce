import { roles } from '../../shared/access-rules.js';

export const userAccess = {
  list: roles('editor'),
  get: roles('editor'),
};
