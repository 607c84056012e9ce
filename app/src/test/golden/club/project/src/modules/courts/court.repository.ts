import type { Page } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import type { Court, CourtChanges, CourtView, ListCourts, NewCourt, ReadCourt } from './court.js';

/**
 * Where courts are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface CourtRepository {
  list(query: ListCourts): Promise<Page<CourtView>>;

  read(id: string, view: ReadCourt): Promise<CourtView | undefined>;

  find(id: string): Promise<Court | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(court: NewCourt): Promise<Court>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: CourtChanges, conditions: VersionCondition): Promise<Court>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the court. */
  delete(id: string, conditions: VersionCondition): Promise<void>;
}
