import { EntitySchema } from 'typeorm';

import { instant } from '../../database/typeorm-rows.js';
import type { WorkRow } from '../works/work.entity.js';
import { type Artist, artistLabel } from './artist.js';

/** An artist as the database has it, with what queries bring along. */
export interface ArtistRow extends Omit<Artist, 'label'> {
  readonly contact?: string | null;
  readonly works?: WorkRow[];
}

export const ArtistEntity = new EntitySchema<ArtistRow>({
  name: 'Artist',
  tableName: 'artists',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    name: { type: 'varchar' },
    born: { type: 'integer', nullable: true },
    contact: { type: 'varchar', nullable: true, select: false },
    version: { type: 'integer', version: true },
    createdAt: { type: 'timestamptz', name: 'created_at', transformer: instant, createDate: true },
    updatedAt: { type: 'timestamptz', name: 'updated_at', transformer: instant, updateDate: true },
  },
  relations: {
    works: { type: 'one-to-many', target: 'Work', inverseSide: 'artist' },
  },
});

export function toArtist(row: ArtistRow): Artist {
  return {
    ...row,
    label: artistLabel(row),
  };
}
