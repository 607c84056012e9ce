import { instant } from '../../database/datetimes.js';
import { jsonObject } from '../../database/embedding.js';
import type { Group } from './group.js';

export type GroupRow = Group;

export const groupColumns = [
  'id',
  'name',
  '"order"',
  'parent_id AS "parentId"',
  'version',
  'created_at AS "createdAt"',
  'updated_at AS "updatedAt"',
].join(', ');

/** The same for a row that is embedded in another one. */
export const groupJson = jsonObject({
  id: 'id',
  name: 'name',
  order: '"order"',
  parentId: 'parent_id',
  version: 'version',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
});

export function toGroup(row: GroupRow): Group {
  return {
    ...row,
    createdAt: instant(row.createdAt),
    updatedAt: instant(row.updatedAt),
  };
}
