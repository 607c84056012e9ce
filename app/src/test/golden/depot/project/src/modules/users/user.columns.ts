import { instant } from '../../database/datetimes.js';
import { jsonObject } from '../../database/embedding.js';
import type { User } from './user.js';

/** A user as the database has it. */
export interface UserRow extends Omit<User, 'disabled'> {
  readonly disabled: number;
}

export const userColumns = [
  'id',
  'email',
  'role',
  'disabled',
  'version',
  'created_at AS "createdAt"',
  'updated_at AS "updatedAt"',
].join(', ');

/** The same for a row that is embedded in another one. */
export const userJson = jsonObject({
  id: 'id',
  email: 'email',
  role: 'role',
  disabled: 'disabled',
  version: 'version',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
});

export function toUser(row: UserRow): User {
  return {
    ...row,
    disabled: row.disabled === 1,
    createdAt: instant(row.createdAt),
    updatedAt: instant(row.updatedAt),
  };
}
