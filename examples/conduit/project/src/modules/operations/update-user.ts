import { validate } from '../../shared/validate.js';
import { type Accounts, toAccount } from './account.js';
import { userChanges } from './bodies.js';
import type { UpdateUserContext, UpdateUserOutput } from './contexts.js';
import type { UpdateUserInput } from './operations.schema.js';

/** `PUT /api/user` */
export async function updateUser(
  { user }: UpdateUserInput,
  { auth, caller, repositories }: UpdateUserContext & Accounts,
): Promise<UpdateUserOutput> {
  const { password, ...changes } = validate(userChanges, user, 'body');
  await repositories.users.update(caller.id, changes, {});
  if (password !== undefined) {
    await auth.setPassword(caller, password);
  }
  return { user: toAccount(await auth.renew(caller)) };
}
