import { roles } from '../../shared/access-rules.js';

export const operationAccess = {
  clearDesk: roles('editor'),
};
