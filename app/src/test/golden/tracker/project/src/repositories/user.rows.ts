import { oneOf } from '../database/prisma-values.js';
import type { Prisma } from '../database/prisma.js';
import { type User, userRoleValues } from '../types/user.js';

/** What stays in the database. */
export const userOmit = {
  passwordHash: true,
  accessVersion: true,
  accessRevokedAt: true,
} satisfies Prisma.UserOmit;

export type UserRow = Prisma.UserGetPayload<{ omit: typeof userOmit }>;

export function toUser(row: UserRow): User {
  return {
    id: row.id,
    email: row.email,
    role: oneOf(userRoleValues, row.role),
    disabled: row.disabled,
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}
