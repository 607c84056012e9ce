import { SqlAccountRepository } from '../modules/auth/account.sql-repository.js';
import { SqlRefreshTokenRepository } from '../modules/auth/refresh-token.sql-repository.js';
import { SqlGroupRepository } from '../modules/groups/group.sql-repository.js';
import { SqlItemRepository } from '../modules/items/item.sql-repository.js';
import { SqlUserRepository } from '../modules/users/user.sql-repository.js';
import type { Repositories } from './database.js';
import { SqlIdempotencyStore } from './idempotency.sql-store.js';
import type { Sql } from './sql.js';

export function createRepositories(sql: Sql): Repositories {
  return {
    users: new SqlUserRepository(sql),
    groups: new SqlGroupRepository(sql),
    items: new SqlItemRepository(sql),
    accounts: new SqlAccountRepository(sql),
    refreshTokens: new SqlRefreshTokenRepository(sql),
    idempotencyKeys: new SqlIdempotencyStore(sql),
  };
}
