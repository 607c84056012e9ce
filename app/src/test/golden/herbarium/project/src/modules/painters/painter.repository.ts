import type { Page } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import type {
  ListPainters,
  NewPainter,
  Painter,
  PainterChanges,
  PainterView,
  ReadPainter,
} from './painter.js';

/**
 * Where painters are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface PainterRepository {
  list(query: ListPainters): Promise<Page<PainterView>>;

  read(id: number, view: ReadPainter): Promise<PainterView | undefined>;

  find(id: number): Promise<Painter | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(painter: NewPainter): Promise<Painter>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: number, changes: PainterChanges, conditions: VersionCondition): Promise<Painter>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the painter. */
  delete(id: number, conditions: VersionCondition): Promise<void>;
}
