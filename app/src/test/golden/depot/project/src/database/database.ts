import type { AccountRepository, RefreshTokenRepository } from '../modules/auth/auth.repository.js';
import type { GroupRepository } from '../modules/groups/group.repository.js';
import type { ItemRepository } from '../modules/items/item.repository.js';
import type { UserRepository } from '../modules/users/user.repository.js';
import type { IdempotencyStore } from '../shared/idempotency.js';

export interface Repositories {
  readonly users: UserRepository;
  readonly groups: GroupRepository;
  readonly items: ItemRepository;
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
