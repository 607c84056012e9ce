import { validate } from '../../shared/validate.js';
import { register as registration } from '../auth/auth.schema.js';
import { type Accounts, toAccount } from './account.js';
import type { RegisterContext, RegisterOutput } from './contexts.js';
import type { RegisterInput } from './operations.schema.js';

/** `POST /api/users` */
export async function register(
  { user }: RegisterInput,
  { auth }: RegisterContext & Accounts,
): Promise<RegisterOutput> {
  return { user: toAccount(await auth.register(validate(registration, user, 'body'))) };
}
