import { anyone, ownerOr, roles } from '../../shared/access-rules.js';

export const recipeAccess = {
  list: anyone,
  create: roles('cook'),
  get: anyone,
  update: ownerOr('editor'),
  delete: roles('editor'),
  publish: roles('editor'),
};
