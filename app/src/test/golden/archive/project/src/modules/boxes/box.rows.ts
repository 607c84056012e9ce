import type { Box, BoxChanges } from './box.js';

export type BoxRow = Box;

/** What is read of a box, under the names of its properties. */
export const boxColumns = [
  'id',
  'label',
  'shelf',
  'version',
  'created_at as createdAt',
  'updated_at as updatedAt',
];

/** The columns to write; what is undefined is left as it is. */
export function toBoxColumns(box: BoxChanges) {
  return {
    label: box.label,
    shelf: box.shelf,
  };
}
