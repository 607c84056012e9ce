import { anyone, roles, signedIn } from '../../shared/access-rules.js';

export const jarAccess = {
  list: anyone,
  create: roles('host'),
  get: anyone,
  update: roles('host'),
  delete: roles('host'),
  restore: roles('host'),
  openJar: signedIn,
};
