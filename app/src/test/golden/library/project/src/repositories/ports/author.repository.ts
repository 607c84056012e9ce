import type { Page } from '../../lib/pagination.js';
import type { VersionCondition } from '../../lib/write-conditions.js';
import type {
  Author,
  AuthorChanges,
  AuthorView,
  ListAuthors,
  NewAuthor,
  ReadAuthor,
} from '../../types/author.js';

/**
 * Where authors are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface AuthorRepository {
  list(query: ListAuthors): Promise<Page<AuthorView>>;

  read(id: string, view: ReadAuthor): Promise<AuthorView | undefined>;

  find(id: string): Promise<Author | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(author: NewAuthor): Promise<Author>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: AuthorChanges, conditions: VersionCondition): Promise<Author>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the author. */
  delete(id: string, conditions: VersionCondition): Promise<void>;
}
