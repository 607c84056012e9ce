import { fromUnits } from '../../database/decimals.js';
import { fromJson } from '../../database/json.js';
import type { Singer } from './singer.js';

/** A singer as the database has it. */
export interface SingerRow extends Omit<Singer, 'languages' | 'notes'> {
  readonly languages: string | null;
  readonly notes: string | null;
}

export const singerColumns = [
  'id',
  'name',
  'email',
  'voice',
  'joined_on AS "joinedOn"',
  'CAST(fee AS TEXT) AS fee',
  'languages',
  'notes',
  'version',
  'created_at AS "createdAt"',
  'updated_at AS "updatedAt"',
].join(', ');

export function toSinger(row: SingerRow): Singer {
  return {
    ...row,
    fee: fromUnits(row.fee, 2),
    languages: row.languages === null ? null : (JSON.parse(row.languages) as Singer['languages']),
    notes: fromJson(row.notes),
  };
}
