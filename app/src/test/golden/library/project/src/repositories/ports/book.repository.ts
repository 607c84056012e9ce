import type { Scope } from '../../lib/access-rules.js';
import type { Page } from '../../lib/pagination.js';
import type { WriteConditions } from '../../lib/write-conditions.js';
import type {
  Book,
  BookChanges,
  BookView,
  ListBooks,
  NewBook,
  ReadBook,
} from '../../types/book.js';

/**
 * Where books are kept. Deleted ones are as if they were not there. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface BookRepository {
  list(query: ListBooks, scope: Scope): Promise<Page<BookView>>;

  read(id: string, view: ReadBook, scope: Scope): Promise<BookView | undefined>;

  find(id: string, scope: Scope): Promise<Book | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(book: NewBook): Promise<Book>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: BookChanges, conditions: WriteConditions): Promise<Book>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the book. */
  delete(id: string, conditions: WriteConditions): Promise<void>;

  /** Throws NotFoundError unless the book is deleted, or ConflictError when it would not be unique. */
  restore(id: string, conditions: WriteConditions): Promise<Book>;
}
