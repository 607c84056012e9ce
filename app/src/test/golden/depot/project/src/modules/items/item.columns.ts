import { instant } from '../../database/datetimes.js';
import { jsonObject } from '../../database/embedding.js';
import { fromJson } from '../../database/json.js';
import type { Item } from './item.js';

/** An item as the database has it. */
export interface ItemRow extends Omit<Item, 'fragile' | 'labels' | 'details'> {
  readonly fragile: number;
  readonly labels: string | null;
  readonly details: string | null;
}

export const itemColumns = [
  'id',
  'code',
  'title',
  'price',
  'serial',
  'checked_at AS "checkedAt"',
  'fragile',
  'labels',
  'details',
  'state',
  'group_id AS "groupId"',
  'keeper_id AS "keeperId"',
  'version',
  'created_at AS "createdAt"',
  'updated_at AS "updatedAt"',
  'deleted_at AS "deletedAt"',
].join(', ');

/** The same for a row that is embedded in another one. */
export const itemJson = jsonObject({
  id: 'id',
  code: 'code',
  title: 'title',
  price: 'CAST(price AS CHAR)',
  serial: 'CAST(serial AS CHAR)',
  checkedAt: 'checked_at',
  fragile: 'fragile',
  labels: 'CAST(labels AS CHAR)',
  details: 'CAST(details AS CHAR)',
  state: 'state',
  groupId: 'group_id',
  keeperId: 'keeper_id',
  version: 'version',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  deletedAt: 'deleted_at',
});

export function toItem(row: ItemRow): Item {
  return {
    ...row,
    checkedAt: row.checkedAt && instant(row.checkedAt),
    fragile: row.fragile === 1,
    labels: row.labels === null ? null : (JSON.parse(row.labels) as Item['labels']),
    details: fromJson(row.details),
    createdAt: instant(row.createdAt),
    updatedAt: instant(row.updatedAt),
    deletedAt: row.deletedAt && instant(row.deletedAt),
  };
}
