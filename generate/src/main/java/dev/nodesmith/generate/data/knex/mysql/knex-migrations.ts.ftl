import type { Knex } from 'knex';

export function migrationConnection(url: string): Knex.Config {
  return { client: 'mysql2', connection: url, pool: { min: 0, max: 1 } };
}
