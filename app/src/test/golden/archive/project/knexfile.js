import { env } from 'node:process';

/** For the commands of Knex, such as `npx knex migrate:make`; `npm run migrate` does without. */
export default {
  client: 'pg',
  connection: env.DATABASE_URL,
  migrations: { directory: 'migrations' },
};
