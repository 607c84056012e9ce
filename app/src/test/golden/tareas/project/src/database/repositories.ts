import { SqlTareaRepository } from '../modules/tareas/tarea.sql-repository.js';
import type { Repositories } from './database.js';
import { SqlIdempotencyStore } from './idempotency.sql-store.js';
import type { Sql } from './sql.js';

export function createRepositories(sql: Sql): Repositories {
  return {
    tareas: new SqlTareaRepository(sql),
    idempotencyKeys: new SqlIdempotencyStore(sql),
  };
}
