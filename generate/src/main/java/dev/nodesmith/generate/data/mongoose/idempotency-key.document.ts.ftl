import { Schema } from 'mongoose';
import { documentOptions } from '~document-options';

export interface IdempotencyKeyDocument {
  readonly _id: string;
  readonly fingerprint: string;
  readonly claimedAt: Date;
  readonly expiresAt: Date;
  readonly status: number | null;
  /** JSON. */
  readonly headers: string | null;
  readonly body: string | null;
}

const definition = {
  _id: { type: String, required: true },
  fingerprint: { type: String, required: true },
  claimedAt: { type: Date, required: true },
  expiresAt: { type: Date, required: true },
  status: { type: Number, default: null },
  headers: { type: String, default: null },
  body: { type: String, default: null },
};

export const idempotencyKeySchema = new Schema<IdempotencyKeyDocument>(definition, documentOptions);
