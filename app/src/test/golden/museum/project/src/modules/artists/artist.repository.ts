import type { Page } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import type {
  Artist,
  ArtistChanges,
  ArtistView,
  ListArtists,
  NewArtist,
  ReadArtist,
} from './artist.js';

/**
 * Where artists are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface ArtistRepository {
  list(query: ListArtists): Promise<Page<ArtistView>>;

  read(id: string, view: ReadArtist): Promise<ArtistView | undefined>;

  find(id: string): Promise<Artist | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(artist: NewArtist): Promise<Artist>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: ArtistChanges, conditions: VersionCondition): Promise<Artist>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the artist. */
  delete(id: string, conditions: VersionCondition): Promise<void>;
}
