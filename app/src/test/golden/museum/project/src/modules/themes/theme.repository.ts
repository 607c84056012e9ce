import type { Page } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import type { ListThemes, NewTheme, ReadTheme, Theme, ThemeChanges, ThemeView } from './theme.js';

/**
 * Where themes are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface ThemeRepository {
  list(query: ListThemes): Promise<Page<ThemeView>>;

  read(id: number, view: ReadTheme): Promise<ThemeView | undefined>;

  find(id: number): Promise<Theme | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(theme: NewTheme): Promise<Theme>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: number, changes: ThemeChanges, conditions: VersionCondition): Promise<Theme>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the theme. */
  delete(id: number, conditions: VersionCondition): Promise<void>;
}
