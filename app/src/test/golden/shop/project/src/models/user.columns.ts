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

export function toUser(row: UserRow): User {
  return {
    ...row,
    disabled: row.disabled === 1,
  };
}
