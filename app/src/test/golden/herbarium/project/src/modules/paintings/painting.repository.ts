import type { Scope } from '../../shared/access-rules.js';
import type { Page } from '../../shared/pagination.js';
import type { WriteConditions } from '../../shared/write-conditions.js';
import type {
  ListPaintings,
  NewPainting,
  Painting,
  PaintingChanges,
  PaintingView,
  ReadPainting,
  ValueByMonthRow,
} from './painting.js';

/**
 * Where paintings are kept. Deleted ones are as if they were not there. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface PaintingRepository {
  list(query: ListPaintings, scope: Scope): Promise<Page<PaintingView>>;

  read(id: string, view: ReadPainting, scope: Scope): Promise<PaintingView | undefined>;

  find(id: string, scope: Scope): Promise<Painting | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(painting: NewPainting): Promise<Painting>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: PaintingChanges, conditions: WriteConditions): Promise<Painting>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the painting. */
  delete(id: string, conditions: WriteConditions): Promise<void>;

  /** Throws NotFoundError unless the painting is deleted, or ConflictError when it would not be unique. */
  restore(id: string, conditions: WriteConditions): Promise<Painting>;

  /** The lines of `GET /v1/reports/value-by-month`, over the paintings of the scope. */
  valueByMonth(scope: Scope): Promise<ValueByMonthRow[]>;
}
