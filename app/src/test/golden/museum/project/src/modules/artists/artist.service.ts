import type { Database } from '../../database/database.js';
import type { Caller } from '../../shared/caller.js';
import { NotFoundError } from '../../shared/errors.js';
import { checkIncludes } from '../../shared/includes.js';
import type { Page } from '../../shared/pagination.js';
import { workAccess } from '../works/work.access.js';
import { artistAccess } from './artist.access.js';
import type { Artist, ArtistView, ListArtists, ReadArtist } from './artist.js';
import type { ArtistRepository } from './artist.repository.js';
import type { CreateArtist, ReplaceArtist, UpdateArtist } from './artist.schema.js';

const includes = {
  works: workAccess.get,
};

/** What can be done with artists, and by whom. */
export class ArtistService {
  readonly #artists: ArtistRepository;

  constructor(database: Database) {
    this.#artists = database.repositories.artists;
  }

  async list(query: ListArtists, caller: Caller | undefined): Promise<Page<ArtistView>> {
    artistAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#artists.list(query);
  }

  async get(id: string, view: ReadArtist, caller: Caller | undefined): Promise<ArtistView> {
    artistAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const artist = await this.#artists.read(id, view);
    if (artist === undefined) {
      throw new NotFoundError();
    }
    return artist;
  }

  async create(input: CreateArtist, caller: Caller | undefined): Promise<Artist> {
    artistAccess.create(caller);
    return this.#artists.create(input);
  }

  async replace(
    id: string,
    input: ReplaceArtist,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Artist> {
    artistAccess.update(caller);
    return this.#artists.update(id, input, { version });
  }

  async update(
    id: string,
    input: UpdateArtist,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Artist> {
    artistAccess.update(caller);
    return this.#artists.update(id, input, { version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    artistAccess.delete(caller);
    await this.#artists.delete(id, { version });
  }
}
