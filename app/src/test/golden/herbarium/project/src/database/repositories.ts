import { MongooseAccountRepository } from '../modules/auth/account.mongoose-repository.js';
import { MongooseRefreshTokenRepository } from '../modules/auth/refresh-token.mongoose-repository.js';
import { MongoosePainterRepository } from '../modules/painters/painter.mongoose-repository.js';
import { MongoosePaintingRepository } from '../modules/paintings/painting.mongoose-repository.js';
import { MongooseStyleRepository } from '../modules/styles/style.mongoose-repository.js';
import { MongooseUserRepository } from '../modules/users/user.mongoose-repository.js';
import type { Repositories } from './database.js';
import { MongooseIdempotencyStore } from './idempotency.mongoose-store.js';
import type { Session } from './mongoose-session.js';

export function createRepositories(session: Session): Repositories {
  return {
    users: new MongooseUserRepository(session),
    painters: new MongoosePainterRepository(session),
    paintings: new MongoosePaintingRepository(session),
    styles: new MongooseStyleRepository(session),
    accounts: new MongooseAccountRepository(session),
    refreshTokens: new MongooseRefreshTokenRepository(session),
    idempotencyKeys: new MongooseIdempotencyStore(session),
  };
}
