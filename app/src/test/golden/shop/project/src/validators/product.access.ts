import { anyone, roles } from '../utils/access-rules.js';

export const productAccess = {
  list: anyone,
  create: roles('staff'),
  get: anyone,
  update: roles('staff'),
  delete: roles('staff'),
};
