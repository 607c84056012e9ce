import { instant } from '../../database/wire-types.js';
import type { User } from './user.js';

export type UserRow = User;

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
export const userJson = [
  'id',
  'email',
  'role',
  'disabled',
  'version',
  'created_at::text AS "createdAt"',
  'updated_at::text AS "updatedAt"',
].join(', ');

/** Such a row, with its instants as any other row has them. */
export function fromUserJson(row: UserRow): UserRow {
  return {
    ...row,
    createdAt: instant(row.createdAt),
    updatedAt: instant(row.updatedAt),
  };
}
