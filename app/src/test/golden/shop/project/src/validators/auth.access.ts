import { roles, signedIn } from '../utils/access-rules.js';

export const authAccess = {
  me: signedIn,
  changePassword: signedIn,
  logoutAll: signedIn,
  changeAccess: roles('staff'),
};
