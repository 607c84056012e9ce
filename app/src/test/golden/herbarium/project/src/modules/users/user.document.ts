import { Schema } from 'mongoose';

import { documentOptions } from '../../database/document-options.js';
import { type User, type UserRole, userRoleValues } from './user.js';

/** A user as the database has it. */
export interface UserDocument {
  readonly _id: string;
  readonly email: string;
  readonly role: UserRole;
  readonly disabled: boolean;
  readonly passwordHash: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly accessVersion: number;
  readonly accessRevokedAt: Date | null;
}

const definition = {
  _id: { type: String, required: true },
  email: { type: String, required: true },
  role: { type: String, required: true, enum: [...userRoleValues], default: 'visitor' as const },
  disabled: { type: Boolean, required: true, default: false },
  passwordHash: { type: String, required: true },
  version: { type: Number, required: true, default: 1 },
  accessVersion: { type: Number, required: true, default: 0 },
  accessRevokedAt: { type: Date, default: null },
};

export const userSchema = new Schema<UserDocument>(definition, {
  ...documentOptions,
  timestamps: true,
});

/** What is read of a user. */
export const userPaths = ['_id', 'email', 'role', 'disabled', 'version', 'createdAt', 'updatedAt'];

export function toUser(document: UserDocument): User {
  return {
    id: document._id,
    email: document.email,
    role: document.role,
    disabled: document.disabled,
    version: document.version,
    createdAt: document.createdAt.toISOString(),
    updatedAt: document.updatedAt.toISOString(),
  };
}
