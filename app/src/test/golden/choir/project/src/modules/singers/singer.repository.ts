import type { Page } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import type {
  ListSingers,
  NewSinger,
  ReadSinger,
  Singer,
  SingerChanges,
  SingerView,
} from './singer.js';

/**
 * Where singers are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface SingerRepository {
  list(query: ListSingers): Promise<Page<SingerView>>;

  read(id: string, view: ReadSinger): Promise<SingerView | undefined>;

  find(id: string): Promise<Singer | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(singer: NewSinger): Promise<Singer>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: SingerChanges, conditions: VersionCondition): Promise<Singer>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the singer. */
  delete(id: string, conditions: VersionCondition): Promise<void>;
}
