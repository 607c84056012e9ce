import { anyone, roles } from '../../shared/access-rules.js';

export const groupAccess = {
  list: anyone,
  create: roles('admin'),
  get: anyone,
  update: roles('admin'),
  delete: roles('admin'),
};
