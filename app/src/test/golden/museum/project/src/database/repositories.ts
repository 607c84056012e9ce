import { TypeOrmArtistRepository } from '../modules/artists/artist.typeorm-repository.js';
import { TypeOrmAccountRepository } from '../modules/auth/account.typeorm-repository.js';
import { TypeOrmRefreshTokenRepository } from '../modules/auth/refresh-token.typeorm-repository.js';
import { TypeOrmThemeRepository } from '../modules/themes/theme.typeorm-repository.js';
import { TypeOrmUserRepository } from '../modules/users/user.typeorm-repository.js';
import { TypeOrmWorkRepository } from '../modules/works/work.typeorm-repository.js';
import type { Repositories } from './database.js';
import { TypeOrmIdempotencyStore } from './idempotency.typeorm-store.js';
import type { Session } from './typeorm-session.js';

export function createRepositories(session: Session): Repositories {
  return {
    users: new TypeOrmUserRepository(session),
    artists: new TypeOrmArtistRepository(session),
    works: new TypeOrmWorkRepository(session),
    themes: new TypeOrmThemeRepository(session),
    accounts: new TypeOrmAccountRepository(session),
    refreshTokens: new TypeOrmRefreshTokenRepository(session),
    idempotencyKeys: new TypeOrmIdempotencyStore(session),
  };
}
