import type { ArtistRepository } from '../modules/artists/artist.repository.js';
import type { ArtworkRepository } from '../modules/artworks/artwork.repository.js';
import type { AccountRepository, RefreshTokenRepository } from '../modules/auth/auth.repository.js';
import type { ExhibitionRepository } from '../modules/exhibitions/exhibition.repository.js';
import type { UserRepository } from '../modules/users/user.repository.js';
import type { IdempotencyStore } from '../shared/idempotency.js';

export interface Repositories {
  readonly users: UserRepository;
  readonly artists: ArtistRepository;
  readonly artworks: ArtworkRepository;
  readonly exhibitions: ExhibitionRepository;
  readonly accounts: AccountRepository;
  readonly refreshTokens: RefreshTokenRepository;
  readonly idempotencyKeys: IdempotencyStore;
}

export interface PoolState {
  readonly size: number;
  readonly idle: number;
  readonly waiting: number;
}

export interface Database {
  readonly repositories: Repositories;

  /** All of the work or none of it: what it writes is kept when it resolves, undone when it rejects. */
  transaction<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;

  /** Rejects with UnavailableError while the database does not answer. */
  ping(): Promise<void>;

  pool(): PoolState;

  /** Waits for what is under way. */
  close(): Promise<void>;
}
