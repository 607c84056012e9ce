import { EntitySchema } from 'typeorm';

import { instant } from '../../database/typeorm-rows.js';
import type { User } from './user.js';

/** A user as the database has it. */
export interface UserRow extends User {
  readonly passwordHash?: string;
  readonly accessVersion?: number;
  readonly accessRevokedAt?: string | null;
}

export const UserEntity = new EntitySchema<UserRow>({
  name: 'User',
  tableName: 'users',
  columns: {
    id: { type: 'uuid', primary: true },
    email: { type: 'varchar' },
    role: { type: 'text' },
    disabled: { type: 'boolean' },
    passwordHash: { type: 'varchar', name: 'password_hash', select: false },
    version: { type: 'integer', version: true },
    createdAt: { type: 'timestamptz', name: 'created_at', transformer: instant, createDate: true },
    updatedAt: { type: 'timestamptz', name: 'updated_at', transformer: instant, updateDate: true },
    accessVersion: { type: 'integer', name: 'access_version', select: false },
    accessRevokedAt: {
      type: 'timestamptz',
      name: 'access_revoked_at',
      nullable: true,
      transformer: instant,
      select: false,
    },
  },
});
