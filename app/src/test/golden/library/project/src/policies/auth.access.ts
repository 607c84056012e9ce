import { roles, signedIn } from '../lib/access-rules.js';

export const authAccess = {
  me: signedIn,
  changePassword: signedIn,
  logoutAll: signedIn,
  changeAccess: roles('librarian'),
};
