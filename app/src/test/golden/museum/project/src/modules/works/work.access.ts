import { anyone, ownerOr, roles } from '../../shared/access-rules.js';

export const workAccess = {
  list: anyone,
  create: roles('curator'),
  get: anyone,
  update: ownerOr('curator'),
  delete: roles('curator'),
  restore: roles('curator'),
  valueByKind: roles('curator'),
};
