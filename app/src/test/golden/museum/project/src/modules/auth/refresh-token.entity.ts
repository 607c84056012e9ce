import { EntitySchema } from 'typeorm';

import { instant } from '../../database/typeorm-rows.js';
import type { RefreshToken } from './auth.repository.js';

export interface RefreshTokenRow extends RefreshToken {
  readonly usedAt: string | null;
  readonly revokedAt: string | null;
}

export const RefreshTokenEntity = new EntitySchema<RefreshTokenRow>({
  name: 'RefreshTokens',
  tableName: 'refresh_tokens',
  columns: {
    id: { type: 'uuid', primary: true },
    userId: { type: 'uuid', name: 'user_id' },
    familyId: { type: 'uuid', name: 'family_id' },
    tokenHash: { type: 'varchar', name: 'token_hash' },
    expiresAt: { type: 'timestamptz', name: 'expires_at', transformer: instant },
    usedAt: { type: 'timestamptz', name: 'used_at', nullable: true, transformer: instant },
    revokedAt: { type: 'timestamptz', name: 'revoked_at', nullable: true, transformer: instant },
  },
});
