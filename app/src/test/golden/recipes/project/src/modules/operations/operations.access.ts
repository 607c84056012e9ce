import { roles } from '../../shared/access-rules.js';

export const operationAccess = {
  clearDrafts: roles('editor'),
};
