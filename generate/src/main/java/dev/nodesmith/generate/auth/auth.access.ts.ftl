import { roles, signedIn } from '~access-rules';

export const authAccess = {
  me: signedIn,
  changePassword: signedIn,
  logoutAll: signedIn,
  changeAccess: roles('[=v.adminRole]'),
};
