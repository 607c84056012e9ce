import type { NewAccount } from '../modules/auth/auth.repository.js';
import { Passwords } from '../modules/auth/passwords.js';
import type { NewUser } from '../modules/users/user.js';
import type { Page } from '../shared/pagination.js';
import type { Database, Repositories } from './database.js';
import { groupSeeds } from './seeds/groups.js';
import { itemSeeds } from './seeds/items.js';
import { userSeeds } from './seeds/users.js';

/** For development and tests, which is all that seeds are for. */
export const seedPassword = 'local-development-only';

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
  // Hashing takes its time, and a transaction should not wait for it.
  const accounts = await withPasswords(userSeeds());
  await database.transaction(async (repositories) => {
    const users = await fill(accountTable(repositories), accounts);
    const groups = await fill(repositories.groups, groupSeeds());
    await fill(repositories.items, itemSeeds({ groups, users }));
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

function withPasswords(users: readonly NewUser[]): Promise<NewAccount[]> {
  const passwords = new Passwords();
  return Promise.all(
    users.map(async (user) => ({ ...user, passwordHash: await passwords.hash(seedPassword) })),
  );
}

function accountTable({ accounts, users }: Repositories): Table<NewAccount, string> {
  return {
    list: (query) => users.list(query),
    create: async (account) => (await accounts.create(account)).user,
  };
}
