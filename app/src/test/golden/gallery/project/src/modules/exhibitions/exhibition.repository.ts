import type { Page } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import type {
  Exhibition,
  ExhibitionChanges,
  ExhibitionView,
  ListExhibitions,
  NewExhibition,
  ReadExhibition,
} from './exhibition.js';

/**
 * Where exhibitions are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface ExhibitionRepository {
  list(query: ListExhibitions): Promise<Page<ExhibitionView>>;

  read(id: string, view: ReadExhibition): Promise<ExhibitionView | undefined>;

  find(id: string): Promise<Exhibition | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(exhibition: NewExhibition): Promise<Exhibition>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: ExhibitionChanges, conditions: VersionCondition): Promise<Exhibition>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the exhibition. */
  delete(id: string, conditions: VersionCondition): Promise<void>;
}
