import type { User, UserChanges } from './user.js';

export type UserRow = User;

/** What is read of a user, under the names of its properties. */
export const userColumns = [
  'id',
  'email',
  'role',
  'disabled',
  'version',
  'created_at as createdAt',
  'updated_at as updatedAt',
];

/** The columns to write; what is undefined is left as it is. */
export function toUserColumns(user: UserChanges) {
  return {
    email: user.email,
    role: user.role,
    disabled: user.disabled,
  };
}
