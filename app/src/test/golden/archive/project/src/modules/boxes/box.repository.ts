import type { Page } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import type { Box, BoxChanges, BoxView, ListBoxes, NewBox, ReadBox } from './box.js';

/**
 * Where boxes are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface BoxRepository {
  list(query: ListBoxes): Promise<Page<BoxView>>;

  read(id: string, view: ReadBox): Promise<BoxView | undefined>;

  find(id: string): Promise<Box | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(box: NewBox): Promise<Box>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: BoxChanges, conditions: VersionCondition): Promise<Box>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the box. */
  delete(id: string, conditions: VersionCondition): Promise<void>;
}
