import { EntitySchema } from 'typeorm';

import { instant } from '../../database/typeorm-rows.js';
import type { Theme } from './theme.js';

/** A theme as the database has it. */
export type ThemeRow = Theme;

export const ThemeEntity = new EntitySchema<ThemeRow>({
  name: 'Theme',
  tableName: 'themes',
  columns: {
    id: { type: 'integer', primary: true, generated: 'increment' },
    name: { type: 'varchar' },
    version: { type: 'integer', version: true },
    createdAt: { type: 'timestamptz', name: 'created_at', transformer: instant, createDate: true },
    updatedAt: { type: 'timestamptz', name: 'updated_at', transformer: instant, updateDate: true },
  },
});
