import type { AccountRepository, RefreshTokenRepository } from '../modules/auth/auth.repository.js';
import type { PainterRepository } from '../modules/painters/painter.repository.js';
import type { PaintingRepository } from '../modules/paintings/painting.repository.js';
import type { StyleRepository } from '../modules/styles/style.repository.js';
import type { UserRepository } from '../modules/users/user.repository.js';
import type { IdempotencyStore } from '../shared/idempotency.js';

export interface Repositories {
  readonly users: UserRepository;
  readonly painters: PainterRepository;
  readonly paintings: PaintingRepository;
  readonly styles: StyleRepository;
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
