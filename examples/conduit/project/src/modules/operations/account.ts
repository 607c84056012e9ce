import type { AuthService, SignedIn } from '../auth/auth.service.js';

/** What the operations on one's own account work with besides the rest. */
export interface Accounts {
  readonly auth: AuthService;
}

/** The user as the user sees it, with the token to send from now on. */
export function toAccount({ user, accessToken }: Pick<SignedIn, 'user' | 'accessToken'>) {
  const { email, username, bio, image } = user;
  return { email, token: accessToken, username, bio, image };
}
