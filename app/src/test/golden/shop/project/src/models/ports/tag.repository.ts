import type { Page } from '../../utils/pagination.js';
import type { VersionCondition } from '../../utils/write-conditions.js';
import type { ListTags, NewTag, ReadTag, Tag, TagChanges, TagView } from '../tag.js';

/**
 * Where tags are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface TagRepository {
  list(query: ListTags): Promise<Page<TagView>>;

  read(id: string, view: ReadTag): Promise<TagView | undefined>;

  find(id: string): Promise<Tag | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(tag: NewTag): Promise<Tag>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: TagChanges, conditions: VersionCondition): Promise<Tag>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the tag. */
  delete(id: string, conditions: VersionCondition): Promise<void>;
}
