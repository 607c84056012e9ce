import { EntitySchema } from 'typeorm';
import type { RefreshToken } from '~auth.repository';
import { instant } from '~typeorm-rows';

export interface RefreshTokenRow extends RefreshToken {
  readonly usedAt: string | null;
  readonly revokedAt: string | null;
}

export const RefreshTokenEntity = new EntitySchema<RefreshTokenRow>({
  name: '[=name]',
  tableName: '[=table]',
  columns: {
    id: { type: 'uuid', primary: true },
    userId: { [=userId] },
    familyId: { type: 'uuid', name: 'family_id' },
    tokenHash: { type: 'varchar', name: 'token_hash' },
    expiresAt: { type: 'timestamptz', name: 'expires_at', transformer: instant },
    usedAt: { type: 'timestamptz', name: 'used_at', nullable: true, transformer: instant },
    revokedAt: { type: 'timestamptz', name: 'revoked_at', nullable: true, transformer: instant },
  },
});
