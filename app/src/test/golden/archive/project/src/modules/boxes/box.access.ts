import { anyone, roles } from '../../shared/access-rules.js';

export const boxAccess = {
  list: anyone,
  create: roles('archivist'),
  get: anyone,
  update: roles('archivist'),
  delete: roles('archivist'),
};
