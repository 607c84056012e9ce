import type { Page } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import type { ListUsers, ReadUser, User, UserChanges, UserView } from './user.js';

/**
 * Where users are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface UserRepository {
  list(query: ListUsers): Promise<Page<UserView>>;

  read(id: string, view: ReadUser): Promise<UserView | undefined>;

  find(id: string): Promise<User | undefined>;

  /** Throws ConflictError on a value that has to be unique, NotFoundError, or StaleVersionError. */
  update(id: string, changes: UserChanges, conditions: VersionCondition): Promise<User>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the user. */
  delete(id: string, conditions: VersionCondition): Promise<void>;
}
