import { toJson } from '../../database/knex-values.js';
import type { Letter, LetterChanges } from './letter.js';

export type LetterRow = Letter;

/** What is read of a letter, under the names of its properties. */
export const letterColumns = [
  'id',
  'subject',
  'written_on as writtenOn',
  'value',
  'notes',
  'box_id as boxId',
  'found_by_id as foundById',
  'version',
  'created_at as createdAt',
  'updated_at as updatedAt',
  'deleted_at as deletedAt',
];

/** The columns to write; what is undefined is left as it is. */
export function toLetterColumns(letter: LetterChanges) {
  return {
    subject: letter.subject,
    written_on: letter.writtenOn,
    value: letter.value,
    notes: toJson(letter.notes),
    box_id: letter.boxId,
    found_by_id: letter.foundById,
  };
}
