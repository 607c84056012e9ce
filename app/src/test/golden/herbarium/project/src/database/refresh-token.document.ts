import { Schema } from 'mongoose';

import { documentOptions } from './document-options.js';

export interface RefreshTokenDocument {
  readonly _id: string;
  readonly userId: string;
  readonly familyId: string;
  readonly tokenHash: string;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly createdAt: Date;
}

const definition = {
  _id: { type: String, required: true },
  userId: { type: String, required: true, ref: 'User' },
  familyId: { type: String, required: true },
  tokenHash: { type: String, required: true },
  expiresAt: { type: Date, required: true },
  usedAt: { type: Date, default: null },
  revokedAt: { type: Date, default: null },
  createdAt: { type: Date, required: true, default: Date.now },
};

export const refreshTokenSchema = new Schema<RefreshTokenDocument>(definition, documentOptions);
