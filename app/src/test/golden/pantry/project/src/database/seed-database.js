import { Passwords } from '../modules/auth/passwords.js';
import { jarSeeds } from './seeds/jars.js';
import { shelfSeeds } from './seeds/shelves.js';
import { userSeeds } from './seeds/users.js';

/** For development and tests, which is all that seeds are for. */
export const seedPassword = 'local-development-only';

const firstRows = {
  limit: 20,
  sort: 'id',
  total: false,
  filters: {},
  fields: ['id'],
  include: [],
};

/** Fills the tables that are empty with data to develop with, all or none of them. */
export async function seedDatabase(database) {
  // Hashing takes its time, and a transaction should not wait for it.
  const accounts = await withPasswords(userSeeds());
  await database.transaction(async (repositories) => {
    await fill(accountTable(repositories), accounts);
    const shelves = await fill(repositories.shelves, shelfSeeds());
    await fill(repositories.jars, jarSeeds({ shelves }));
  });
}

/** Answers with the ids of the rows, of those that were there or of the new ones. */
async function fill(table, rows) {
  const { items } = await table.list(firstRows, {});
  if (items.length > 0) {
    return items.map(({ id }) => id);
  }
  const ids = [];
  for (const row of rows) {
    const { id } = await table.create(row);
    ids.push(id);
  }
  return ids;
}

function withPasswords(users) {
  const passwords = new Passwords();
  return Promise.all(
    users.map(async (user) => ({ ...user, passwordHash: await passwords.hash(seedPassword) })),
  );
}

function accountTable({ accounts, users }) {
  return {
    list: (query) => users.list(query),
    create: async (account) => (await accounts.create(account)).user,
  };
}
