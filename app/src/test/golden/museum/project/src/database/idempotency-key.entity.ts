import { EntitySchema } from 'typeorm';

import { instant } from './typeorm-rows.js';

export interface IdempotencyKeyRow {
  readonly id: string;
  readonly fingerprint: string;
  readonly claimedAt: string;
  readonly expiresAt: string;
  readonly status: number | null;
  readonly headers: string | null;
  readonly body: string | null;
}

export const IdempotencyKeyEntity = new EntitySchema<IdempotencyKeyRow>({
  name: 'IdempotencyKeys',
  tableName: 'idempotency_keys',
  columns: {
    id: { type: 'varchar', primary: true },
    fingerprint: { type: 'varchar' },
    claimedAt: { type: 'timestamptz', name: 'claimed_at', transformer: instant },
    expiresAt: { type: 'timestamptz', name: 'expires_at', transformer: instant },
    status: { type: 'integer', nullable: true },
    headers: { type: 'text', nullable: true },
    body: { type: 'text', nullable: true },
  },
});
