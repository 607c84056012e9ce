import { SqlPieceRepository } from '../modules/pieces/piece.sql-repository.js';
import { SqlSingerRepository } from '../modules/singers/singer.sql-repository.js';
import type { Repositories } from './database.js';
import { SqlIdempotencyStore } from './idempotency.sql-store.js';
import type { Sql } from './sql.js';

export function createRepositories(sql: Sql): Repositories {
  return {
    singers: new SqlSingerRepository(sql),
    pieces: new SqlPieceRepository(sql),
    idempotencyKeys: new SqlIdempotencyStore(sql),
  };
}
