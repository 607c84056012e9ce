import { anyone, ownerOr, roles } from '../../shared/access-rules.js';

export const articleAccess = {
  list: anyone,
  create: roles('writer'),
  get: anyone,
  update: ownerOr('editor'),
  delete: roles('editor'),
  print: roles('editor'),
};
