import { anyone, ownerOr, roles } from '../../shared/access-rules.js';

export const letterAccess = {
  list: anyone,
  create: roles('archivist'),
  get: anyone,
  update: ownerOr('archivist'),
  delete: roles('archivist'),
  restore: roles('archivist'),
  valueByYear: roles('archivist'),
};
