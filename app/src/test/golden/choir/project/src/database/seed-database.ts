import type { Page } from '../shared/pagination.js';
import type { Database } from './database.js';
import { pieceSeeds } from './seeds/pieces.js';
import { singerSeeds } from './seeds/singers.js';

/** A repository, as far as it is needed here. */
interface Table<Row, Id> {
  list(query: typeof firstRows, scope: object): Promise<Page<{ readonly id: Id }>>;
  create(row: Row): Promise<{ readonly id: Id }>;
}

const firstRows = {
  limit: 20,
  sort: 'id',
  total: false,
  filters: {},
  fields: ['id'],
  include: [],
} as const;

/** Fills the tables that are empty with data to develop with, all or none of them. */
export async function seedDatabase(database: Database): Promise<void> {
  await database.transaction(async (repositories) => {
    const pieces = await fill(repositories.pieces, pieceSeeds());
    await fill(repositories.singers, singerSeeds({ pieces }));
  });
}

/** Answers with the ids of the rows, of those that were there or of the new ones. */
async function fill<Row, Id>(table: Table<Row, Id>, rows: readonly Row[]): Promise<Id[]> {
  const { items } = await table.list(firstRows, {});
  if (items.length > 0) {
    return items.map(({ id }) => id);
  }
  const ids: Id[] = [];
  for (const row of rows) {
    const { id } = await table.create(row);
    ids.push(id);
  }
  return ids;
}
