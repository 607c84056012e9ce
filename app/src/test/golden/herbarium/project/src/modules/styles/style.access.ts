import { anyone, roles } from '../../shared/access-rules.js';

export const styleAccess = {
  list: anyone,
  create: roles('curator'),
  get: anyone,
  update: roles('curator'),
  delete: roles('curator'),
};
