import { KnexAccountRepository } from '../modules/auth/account.knex-repository.js';
import { KnexRefreshTokenRepository } from '../modules/auth/refresh-token.knex-repository.js';
import { KnexBoxRepository } from '../modules/boxes/box.knex-repository.js';
import { KnexLetterRepository } from '../modules/letters/letter.knex-repository.js';
import { KnexTopicRepository } from '../modules/topics/topic.knex-repository.js';
import { KnexUserRepository } from '../modules/users/user.knex-repository.js';
import type { Repositories } from './database.js';
import { KnexIdempotencyStore } from './idempotency.knex-store.js';
import type { Session } from './knex-session.js';

export function createRepositories(session: Session): Repositories {
  return {
    users: new KnexUserRepository(session),
    boxes: new KnexBoxRepository(session),
    letters: new KnexLetterRepository(session),
    topics: new KnexTopicRepository(session),
    accounts: new KnexAccountRepository(session),
    refreshTokens: new KnexRefreshTokenRepository(session),
    idempotencyKeys: new KnexIdempotencyStore(session),
  };
}
