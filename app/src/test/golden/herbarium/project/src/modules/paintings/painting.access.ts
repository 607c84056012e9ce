import { anyone, ownerOr, roles } from '../../shared/access-rules.js';

export const paintingAccess = {
  list: anyone,
  create: roles('curator'),
  get: anyone,
  update: ownerOr('curator'),
  delete: roles('curator'),
  restore: roles('curator'),
  valueByMonth: roles('curator'),
};
