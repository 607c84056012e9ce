import { ascending, descending, type ListOrder } from '../database/list.js';
import type { Statement } from '../database/sql.js';
import type { UserSort, userSorts } from '../types/user.js';
import { userColumns, type UserRow } from './user.columns.js';

export const findUser: Statement<UserRow> = {
  name: 'users.find',
  text: `SELECT ${userColumns} FROM users WHERE id = ?`,
};

export const userOrders: Readonly<Record<UserSort, ListOrder<keyof typeof userSorts>>> = {
  id: ascending('id', 'users.id'),
  '-id': descending('id', 'users.id'),
  createdAt: ascending('createdAt', 'users.created_at'),
  '-createdAt': descending('createdAt', 'users.created_at'),
};
