import { jsonObject } from '../../database/embedding.js';
import type { Court } from './court.js';

/** A court as the database has it. */
export interface CourtRow extends Omit<Court, 'indoor'> {
  readonly indoor: number;
}

export const courtColumns = [
  'id',
  'name',
  'indoor',
  'version',
  'created_at AS "createdAt"',
  'updated_at AS "updatedAt"',
].join(', ');

/** The same for a row that is embedded in another one. */
export const courtJson = jsonObject({
  id: 'id',
  name: 'name',
  indoor: 'indoor',
  version: 'version',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
});

export function toCourt(row: CourtRow): Court {
  return {
    ...row,
    indoor: row.indoor === 1,
  };
}
