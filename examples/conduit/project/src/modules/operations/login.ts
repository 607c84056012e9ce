import { validate } from '../../shared/validate.js';
import { login as credentials } from '../auth/auth.schema.js';
import { type Accounts, toAccount } from './account.js';
import type { LoginContext, LoginOutput } from './contexts.js';
import type { LoginInput } from './operations.schema.js';

/** `POST /api/users/login` */
export async function login(
  { user }: LoginInput,
  { auth }: LoginContext & Accounts,
): Promise<LoginOutput> {
  return { user: toAccount(await auth.login(validate(credentials, user, 'body'))) };
}
