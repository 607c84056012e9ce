import type { IdempotencyStore } from '../lib/idempotency.js';
import type {
  AccountRepository,
  RefreshTokenRepository,
} from '../repositories/ports/auth.repository.js';
import type { AuthorRepository } from '../repositories/ports/author.repository.js';
import type { BookRepository } from '../repositories/ports/book.repository.js';
import type { UserRepository } from '../repositories/ports/user.repository.js';

export interface Repositories {
  readonly users: UserRepository;
  readonly authors: AuthorRepository;
  readonly books: BookRepository;
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
