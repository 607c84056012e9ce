import { anyone, roles } from '../../shared/access-rules.js';

export const productAccess = {
  list: anyone,
  create: roles('staff'),
  get: anyone,
  update: roles('staff'),
  delete: roles('staff'),
};
