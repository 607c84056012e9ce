import { SqlTaskRepository } from '../modules/tasks/task.sql-repository.js';
import type { Repositories } from './database.js';
import { SqlIdempotencyStore } from './idempotency.sql-store.js';
import type { Sql } from './sql.js';

export function createRepositories(sql: Sql): Repositories {
  return {
    tasks: new SqlTaskRepository(sql),
    idempotencyKeys: new SqlIdempotencyStore(sql),
  };
}
