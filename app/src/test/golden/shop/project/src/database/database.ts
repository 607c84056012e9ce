import type { AccountRepository, RefreshTokenRepository } from '../models/ports/auth.repository.js';
import type { ProductRepository } from '../models/ports/product.repository.js';
import type { TagRepository } from '../models/ports/tag.repository.js';
import type { UserRepository } from '../models/ports/user.repository.js';
import type { IdempotencyStore } from '../utils/idempotency.js';

export interface Repositories {
  readonly users: UserRepository;
  readonly products: ProductRepository;
  readonly tags: TagRepository;
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
