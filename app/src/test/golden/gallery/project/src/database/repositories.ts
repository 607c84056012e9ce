import { SequelizeArtistRepository } from '../modules/artists/artist.sequelize-repository.js';
import { SequelizeArtworkRepository } from '../modules/artworks/artwork.sequelize-repository.js';
import { SequelizeAccountRepository } from '../modules/auth/account.sequelize-repository.js';
import { SequelizeRefreshTokenRepository } from '../modules/auth/refresh-token.sequelize-repository.js';
import { SequelizeExhibitionRepository } from '../modules/exhibitions/exhibition.sequelize-repository.js';
import { SequelizeUserRepository } from '../modules/users/user.sequelize-repository.js';
import type { Repositories } from './database.js';
import { SequelizeIdempotencyStore } from './idempotency.sequelize-store.js';
import type { Session } from './sequelize-session.js';

export function createRepositories(session: Session): Repositories {
  return {
    users: new SequelizeUserRepository(session),
    artists: new SequelizeArtistRepository(session),
    artworks: new SequelizeArtworkRepository(session),
    exhibitions: new SequelizeExhibitionRepository(session),
    accounts: new SequelizeAccountRepository(session),
    refreshTokens: new SequelizeRefreshTokenRepository(session),
    idempotencyKeys: new SequelizeIdempotencyStore(session),
  };
}
