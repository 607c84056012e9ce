import { EntitySchema } from 'typeorm';

import { instant } from '../../database/typeorm-rows.js';
import type { ArtistRow } from '../artists/artist.entity.js';
import type { ThemeRow } from '../themes/theme.entity.js';
import type { UserRow } from '../users/user.entity.js';
import type { Work } from './work.js';

/** A work as the database has it, with what queries bring along. */
export interface WorkRow extends Work {
  readonly artist?: ArtistRow;
  readonly registeredBy?: UserRow | null;
  readonly themes?: ThemeRow[];
}

export const WorkEntity = new EntitySchema<WorkRow>({
  name: 'Work',
  tableName: 'works',
  columns: {
    id: { type: 'uuid', primary: true },
    title: { type: 'varchar' },
    kind: { type: 'text', nullable: true },
    value: { type: 'numeric' },
    finishedOn: { type: 'date', name: 'finished_on', nullable: true },
    materials: { type: 'varchar', array: true, nullable: true },
    provenance: { type: 'jsonb', nullable: true },
    artistId: { type: 'bigint', name: 'artist_id' },
    registeredById: { type: 'uuid', name: 'registered_by_id', nullable: true },
    version: { type: 'integer', version: true },
    createdAt: { type: 'timestamptz', name: 'created_at', transformer: instant, createDate: true },
    updatedAt: { type: 'timestamptz', name: 'updated_at', transformer: instant, updateDate: true },
    deletedAt: {
      type: 'timestamptz',
      name: 'deleted_at',
      nullable: true,
      transformer: instant,
      deleteDate: true,
    },
  },
  relations: {
    artist: { type: 'many-to-one', target: 'Artist', joinColumn: { name: 'artist_id' } },
    registeredBy: { type: 'many-to-one', target: 'User', joinColumn: { name: 'registered_by_id' } },
    themes: {
      type: 'many-to-many',
      target: 'Theme',
      joinTable: {
        name: 'work_themes',
        joinColumn: { name: 'work_id' },
        inverseJoinColumn: { name: 'theme_id' },
      },
    },
  },
});
