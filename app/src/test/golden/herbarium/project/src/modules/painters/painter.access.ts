import { anyone, roles } from '../../shared/access-rules.js';

export const painterAccess = {
  list: anyone,
  create: roles('curator'),
  get: anyone,
  update: roles('curator'),
  delete: roles('curator'),
};
