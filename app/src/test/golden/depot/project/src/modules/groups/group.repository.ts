import type { Page } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import type { Group, GroupChanges, GroupView, ListGroups, NewGroup, ReadGroup } from './group.js';

/**
 * Where groups are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface GroupRepository {
  list(query: ListGroups): Promise<Page<GroupView>>;

  read(id: number, view: ReadGroup): Promise<GroupView | undefined>;

  find(id: number): Promise<Group | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(group: NewGroup): Promise<Group>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: number, changes: GroupChanges, conditions: VersionCondition): Promise<Group>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the group. */
  delete(id: number, conditions: VersionCondition): Promise<void>;
}
