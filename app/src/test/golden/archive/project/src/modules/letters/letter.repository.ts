import type { Scope } from '../../shared/access-rules.js';
import type { Page } from '../../shared/pagination.js';
import type { WriteConditions } from '../../shared/write-conditions.js';
import type {
  Letter,
  LetterChanges,
  LetterView,
  ListLetters,
  NewLetter,
  ReadLetter,
  ValueByYearRow,
} from './letter.js';

/**
 * Where letters are kept. Deleted ones are as if they were not there. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface LetterRepository {
  list(query: ListLetters, scope: Scope): Promise<Page<LetterView>>;

  read(id: string, view: ReadLetter, scope: Scope): Promise<LetterView | undefined>;

  find(id: string, scope: Scope): Promise<Letter | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(letter: NewLetter): Promise<Letter>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: LetterChanges, conditions: WriteConditions): Promise<Letter>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the letter. */
  delete(id: string, conditions: WriteConditions): Promise<void>;

  /** Throws NotFoundError unless the letter is deleted, or ConflictError when it would not be unique. */
  restore(id: string, conditions: WriteConditions): Promise<Letter>;

  /** The lines of `GET /v1/reports/value-by-year`, over the letters of the scope. */
  valueByYear(scope: Scope): Promise<ValueByYearRow[]>;
}
