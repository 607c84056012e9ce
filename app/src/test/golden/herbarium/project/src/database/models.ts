import { type Connection, Schema } from 'mongoose';

import { type PainterDocument, painterSchema } from '../modules/painters/painter.document.js';
import { type PaintingDocument, paintingSchema } from '../modules/paintings/painting.document.js';
import { type StyleDocument, styleSchema } from '../modules/styles/style.document.js';
import { type UserDocument, userSchema } from '../modules/users/user.document.js';
import { type IdempotencyKeyDocument, idempotencyKeySchema } from './idempotency-key.document.js';
import { type KeyCounterDocument, keyCounterSchema } from './key-counter.document.js';
import { type RefreshTokenDocument, refreshTokenSchema } from './refresh-token.document.js';

// Mongoose takes an empty text for a missing one, which it is not.
Schema.Types.String.checkRequired((value) => typeof value === 'string');

/** The models of one connection. */
export function createModels(connection: Connection) {
  return {
    users: connection.model<UserDocument>('User', userSchema, 'users'),
    painters: connection.model<PainterDocument>('Painter', painterSchema, 'painters'),
    paintings: connection.model<PaintingDocument>('Painting', paintingSchema, 'paintings'),
    styles: connection.model<StyleDocument>('Style', styleSchema, 'styles'),
    refreshTokens: connection.model<RefreshTokenDocument>(
      'RefreshToken',
      refreshTokenSchema,
      'refresh_tokens',
    ),
    keyCounters: connection.model<KeyCounterDocument>(
      'KeyCounter',
      keyCounterSchema,
      'key_counters',
    ),
    idempotencyKeys: connection.model<IdempotencyKeyDocument>(
      'IdempotencyKey',
      idempotencyKeySchema,
      'idempotency_keys',
    ),
  };
}

export type Models = ReturnType<typeof createModels>;
