/** What is read of a shelf, under the names of its properties. */
export const shelfColumns = [
  'id',
  'name',
  'version',
  'created_at as createdAt',
  'updated_at as updatedAt',
];

export function toShelf(row) {
  return {
    ...row,
    version: Number(row.version),
  };
}

/** The columns to write; what is undefined is left as it is. */
export function toShelfColumns(shelf) {
  return {
    name: shelf.name,
  };
}
