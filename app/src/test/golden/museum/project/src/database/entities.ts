import { ArtistEntity } from '../modules/artists/artist.entity.js';
import { RefreshTokenEntity } from '../modules/auth/refresh-token.entity.js';
import { ThemeEntity } from '../modules/themes/theme.entity.js';
import { UserEntity } from '../modules/users/user.entity.js';
import { WorkEntity } from '../modules/works/work.entity.js';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';

/** All that TypeORM knows of the tables. */
export const entities = [
  UserEntity,
  ArtistEntity,
  WorkEntity,
  ThemeEntity,
  RefreshTokenEntity,
  IdempotencyKeyEntity,
];
