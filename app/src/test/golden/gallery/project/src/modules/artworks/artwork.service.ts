import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import type { Caller } from '../../shared/caller.js';
import { NotFoundError } from '../../shared/errors.js';
import { only } from '../../shared/filters.js';
import { checkIncludes } from '../../shared/includes.js';
import type { Page } from '../../shared/pagination.js';
import { artistAccess } from '../artists/artist.access.js';
import { exhibitionAccess } from '../exhibitions/exhibition.access.js';
import { userAccess } from '../users/user.access.js';
import { artworkAccess } from './artwork.access.js';
import type {
  Artwork,
  ArtworkView,
  ListArtworks,
  ReadArtwork,
  SalesByMonthRow,
} from './artwork.js';
import type { ArtworkRepository } from './artwork.repository.js';
import type { CreateArtwork, ReplaceArtwork, UpdateArtwork } from './artwork.schema.js';

const includes = {
  artist: artistAccess.get,
  addedBy: userAccess.get,
  exhibitions: exhibitionAccess.get,
};

/** What can be done with artworks, and by whom. */
export class ArtworkService {
  readonly #database: Database;
  readonly #artworks: ArtworkRepository;

  constructor(database: Database) {
    this.#database = database;
    this.#artworks = database.repositories.artworks;
  }

  async list(query: ListArtworks, caller: Caller | undefined): Promise<Page<ArtworkView>> {
    const scope = artworkAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#artworks.list(query, scope);
  }

  async listByArtist(
    artistId: string,
    query: ListArtworks,
    caller: Caller | undefined,
  ): Promise<Page<ArtworkView>> {
    artistAccess.get(caller);
    const artist = await this.#database.repositories.artists.find(artistId);
    if (artist === undefined) {
      throw new NotFoundError();
    }
    const filters = { ...query.filters, artistId: only(artistId, query.filters.artistId) };
    return this.list({ ...query, filters }, caller);
  }

  async get(id: string, view: ReadArtwork, caller: Caller | undefined): Promise<ArtworkView> {
    const scope = artworkAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const artwork = await this.#artworks.read(id, view, scope);
    if (artwork === undefined) {
      throw new NotFoundError();
    }
    return artwork;
  }

  async create(input: CreateArtwork, caller: Caller | undefined): Promise<Artwork> {
    artworkAccess.create(caller);
    return this.#artworks.create({
      ...input,
      id: uuidv7(),
      addedById: caller?.id ?? null,
    });
  }

  async replace(
    id: string,
    input: ReplaceArtwork,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Artwork> {
    const scope = artworkAccess.update(caller);
    return this.#artworks.update(id, input, { ...scope, version });
  }

  async update(
    id: string,
    input: UpdateArtwork,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Artwork> {
    const scope = artworkAccess.update(caller);
    return this.#artworks.update(id, input, { ...scope, version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    const scope = artworkAccess.delete(caller);
    await this.#artworks.delete(id, { ...scope, version });
  }

  async restore(
    id: string,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Artwork> {
    const scope = artworkAccess.restore(caller);
    return this.#artworks.restore(id, { ...scope, version });
  }

  async salesByMonth(caller: Caller | undefined): Promise<SalesByMonthRow[]> {
    const scope = artworkAccess.salesByMonth(caller);
    return this.#artworks.salesByMonth(scope);
  }
}
