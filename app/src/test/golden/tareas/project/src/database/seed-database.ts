import type { Page } from '../shared/pagination.js';
import type { Database } from './database.js';
import { tareaSeeds } from './seeds/tareas.js';

/** Un repositorio, en la medida en que hace falta aquí. */
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

/** Llena las tablas vacías con datos para desarrollar: todas o ninguna. */
export async function seedDatabase(database: Database): Promise<void> {
  await database.transaction(async (repositories) => {
    await fill(repositories.tareas, tareaSeeds());
  });
}

/** Responde con los ids de las filas: las que ya estaban o las nuevas. */
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
