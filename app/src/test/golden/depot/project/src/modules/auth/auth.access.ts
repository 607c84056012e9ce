import { roles, signedIn } from '../../shared/access-rules.js';

export const authAccess = {
  me: signedIn,
  changePassword: signedIn,
  logoutAll: signedIn,
  changeAccess: roles('admin'),
};
