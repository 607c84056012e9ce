import { anyone, roles } from '../../shared/access-rules.js';

export const courtAccess = {
  list: anyone,
  create: roles('steward'),
  get: anyone,
  update: roles('steward'),
  delete: roles('steward'),
  closeCourt: roles('steward'),
};
