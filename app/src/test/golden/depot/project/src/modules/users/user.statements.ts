import { instants } from '../../database/comparisons.js';
import { explain } from '../../database/database-errors.js';
import { ascending, descending, type ListOrder } from '../../database/list.js';
import { notValid, taken } from '../../database/refusals.js';
import type { Statement } from '../../database/sql.js';
import { userColumns, type UserRow } from './user.columns.js';
import type { UserSort, userSorts } from './user.js';

export const findUser: Statement<UserRow> = {
  name: 'users.find',
  text: `SELECT ${userColumns} FROM users WHERE id = ?`,
};

/** Which column each property is stored in. */
export const userAssignments = {
  email: 'email',
  role: 'role',
  disabled: 'disabled',
};

export const userOrders: Readonly<Record<UserSort, ListOrder<keyof typeof userSorts>>> = {
  id: ascending('id', 'users.id'),
  '-id': descending('id', 'users.id'),
  createdAt: ascending('createdAt', 'users.created_at', 'required', instants),
  '-createdAt': descending('createdAt', 'users.created_at', 'required', instants),
};

/** What a write breaks, in words for the client. */
export const explainUser = explain({
  users_email_key: () => taken('user', ['email']),
  users_role_check: () => notValid('/role', 'Must be one of admin, member.'),
});
