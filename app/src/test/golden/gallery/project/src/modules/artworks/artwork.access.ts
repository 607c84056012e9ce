import { anyone, ownerOr, roles } from '../../shared/access-rules.js';

export const artworkAccess = {
  list: anyone,
  create: roles('curator'),
  get: anyone,
  update: ownerOr('curator'),
  delete: roles('curator'),
  restore: roles('curator'),
  salesByMonth: roles('curator'),
};
