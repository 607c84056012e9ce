import type { Scope } from '../../shared/access-rules.js';
import type { Page } from '../../shared/pagination.js';
import type { WriteConditions } from '../../shared/write-conditions.js';
import type {
  Artwork,
  ArtworkChanges,
  ArtworkView,
  ListArtworks,
  NewArtwork,
  ReadArtwork,
  SalesByMonthRow,
} from './artwork.js';

/**
 * Where artworks are kept. Deleted ones are as if they were not there. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface ArtworkRepository {
  list(query: ListArtworks, scope: Scope): Promise<Page<ArtworkView>>;

  read(id: string, view: ReadArtwork, scope: Scope): Promise<ArtworkView | undefined>;

  find(id: string, scope: Scope): Promise<Artwork | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(artwork: NewArtwork): Promise<Artwork>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: ArtworkChanges, conditions: WriteConditions): Promise<Artwork>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the artwork. */
  delete(id: string, conditions: WriteConditions): Promise<void>;

  /** Throws NotFoundError unless the artwork is deleted, or ConflictError when it would not be unique. */
  restore(id: string, conditions: WriteConditions): Promise<Artwork>;

  /** The lines of `GET /v1/reports/sales-by-month`, over the artworks of the scope. */
  salesByMonth(scope: Scope): Promise<SalesByMonthRow[]>;
}
