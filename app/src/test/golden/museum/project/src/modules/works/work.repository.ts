import type { Scope } from '../../shared/access-rules.js';
import type { Page } from '../../shared/pagination.js';
import type { WriteConditions } from '../../shared/write-conditions.js';
import type {
  ListWorks,
  NewWork,
  ReadWork,
  ValueByKindRow,
  Work,
  WorkChanges,
  WorkView,
} from './work.js';

/**
 * Where works are kept. Deleted ones are as if they were not there. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface WorkRepository {
  list(query: ListWorks, scope: Scope): Promise<Page<WorkView>>;

  read(id: string, view: ReadWork, scope: Scope): Promise<WorkView | undefined>;

  find(id: string, scope: Scope): Promise<Work | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(work: NewWork): Promise<Work>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: WorkChanges, conditions: WriteConditions): Promise<Work>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the work. */
  delete(id: string, conditions: WriteConditions): Promise<void>;

  /** Throws NotFoundError unless the work is deleted, or ConflictError when it would not be unique. */
  restore(id: string, conditions: WriteConditions): Promise<Work>;

  /** The lines of `GET /v1/reports/value-by-kind`, over the works of the scope. */
  valueByKind(scope: Scope): Promise<ValueByKindRow[]>;
}
