/** What is read of a jar, under the names of its properties. */
export const jarColumns = [
  'id',
  'label',
  'kind',
  'grams',
  'filled_on as filledOn',
  'shelf_id as shelfId',
  'version',
  'created_at as createdAt',
  'updated_at as updatedAt',
  'deleted_at as deletedAt',
];

export function toJar(row) {
  return {
    ...row,
    grams: Number(row.grams),
    version: Number(row.version),
  };
}

/** The columns to write; what is undefined is left as it is. */
export function toJarColumns(jar) {
  return {
    label: jar.label,
    kind: jar.kind,
    grams: jar.grams,
    filled_on: jar.filledOn,
    shelf_id: jar.shelfId,
  };
}
