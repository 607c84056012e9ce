import { type Accounts, toAccount } from './account.js';
import type { CurrentUserContext, CurrentUserOutput } from './contexts.js';

/** `GET /api/user` */
export async function currentUser({
  auth,
  caller,
}: CurrentUserContext & Accounts): Promise<CurrentUserOutput> {
  return { user: toAccount(await auth.renew(caller)) };
}
