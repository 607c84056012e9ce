import { SqlAccountRepository } from '../models/account.sql-repository.js';
import { SqlProductRepository } from '../models/product.sql-repository.js';
import { SqlRefreshTokenRepository } from '../models/refresh-token.sql-repository.js';
import { SqlTagRepository } from '../models/tag.sql-repository.js';
import { SqlUserRepository } from '../models/user.sql-repository.js';
import type { Repositories } from './database.js';
import { SqlIdempotencyStore } from './idempotency.sql-store.js';
import type { Sql } from './sql.js';

export function createRepositories(sql: Sql): Repositories {
  return {
    users: new SqlUserRepository(sql),
    products: new SqlProductRepository(sql),
    tags: new SqlTagRepository(sql),
    accounts: new SqlAccountRepository(sql),
    refreshTokens: new SqlRefreshTokenRepository(sql),
    idempotencyKeys: new SqlIdempotencyStore(sql),
  };
}
