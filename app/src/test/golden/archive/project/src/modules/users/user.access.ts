import { roles } from '../../shared/access-rules.js';

export const userAccess = {
  list: roles('archivist'),
  get: roles('archivist'),
};
