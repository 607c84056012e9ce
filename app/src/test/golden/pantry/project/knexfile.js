import { env } from 'node:process';

/** For the commands of Knex, such as `npx knex migrate:make`; `npm run migrate` does without. */
export default {
  client: 'better-sqlite3',
  connection: { filename: (env.DATABASE_URL ?? '').replace(/^file:(\/\/)?/, '') },
  useNullAsDefault: true,
  migrations: { directory: 'migrations' },
};
