import { KnexAccountRepository } from '../modules/auth/account.knex-repository.js';
import { KnexRefreshTokenRepository } from '../modules/auth/refresh-token.knex-repository.js';
import { KnexJarRepository } from '../modules/jars/jar.knex-repository.js';
import { KnexShelfRepository } from '../modules/shelves/shelf.knex-repository.js';
import { KnexUserRepository } from '../modules/users/user.knex-repository.js';
import { KnexIdempotencyStore } from './idempotency.knex-store.js';

export function createRepositories(session) {
  return {
    users: new KnexUserRepository(session),
    shelves: new KnexShelfRepository(session),
    jars: new KnexJarRepository(session),
    accounts: new KnexAccountRepository(session),
    refreshTokens: new KnexRefreshTokenRepository(session),
    idempotencyKeys: new KnexIdempotencyStore(session),
  };
}
