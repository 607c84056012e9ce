import type { Page } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import type { ListStyles, NewStyle, ReadStyle, Style, StyleChanges, StyleView } from './style.js';

/**
 * Where styles are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface StyleRepository {
  list(query: ListStyles): Promise<Page<StyleView>>;

  read(id: string, view: ReadStyle): Promise<StyleView | undefined>;

  find(id: string): Promise<Style | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(style: NewStyle): Promise<Style>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: StyleChanges, conditions: VersionCondition): Promise<Style>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the style. */
  delete(id: string, conditions: VersionCondition): Promise<void>;
}
