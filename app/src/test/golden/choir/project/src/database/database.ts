import type { PieceRepository } from '../modules/pieces/piece.repository.js';
import type { SingerRepository } from '../modules/singers/singer.repository.js';
import type { IdempotencyStore } from '../shared/idempotency.js';

export interface Repositories {
  readonly singers: SingerRepository;
  readonly pieces: PieceRepository;
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
