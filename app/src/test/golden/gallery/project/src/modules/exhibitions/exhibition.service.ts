import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import type { Caller } from '../../shared/caller.js';
import { NotFoundError } from '../../shared/errors.js';
import { checkIncludes } from '../../shared/includes.js';
import type { Page } from '../../shared/pagination.js';
import { artworkAccess } from '../artworks/artwork.access.js';
import { exhibitionAccess } from './exhibition.access.js';
import type { Exhibition, ExhibitionView, ListExhibitions, ReadExhibition } from './exhibition.js';
import type { ExhibitionRepository } from './exhibition.repository.js';
import type { CreateExhibition, ReplaceExhibition, UpdateExhibition } from './exhibition.schema.js';

const includes = {
  artworks: artworkAccess.get,
};

/** What can be done with exhibitions, and by whom. */
export class ExhibitionService {
  readonly #exhibitions: ExhibitionRepository;

  constructor(database: Database) {
    this.#exhibitions = database.repositories.exhibitions;
  }

  async list(query: ListExhibitions, caller: Caller | undefined): Promise<Page<ExhibitionView>> {
    exhibitionAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#exhibitions.list(query);
  }

  async get(id: string, view: ReadExhibition, caller: Caller | undefined): Promise<ExhibitionView> {
    exhibitionAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const exhibition = await this.#exhibitions.read(id, view);
    if (exhibition === undefined) {
      throw new NotFoundError();
    }
    return exhibition;
  }

  async create(input: CreateExhibition, caller: Caller | undefined): Promise<Exhibition> {
    exhibitionAccess.create(caller);
    return this.#exhibitions.create({
      ...input,
      id: uuidv7(),
    });
  }

  async replace(
    id: string,
    input: ReplaceExhibition,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Exhibition> {
    exhibitionAccess.update(caller);
    return this.#exhibitions.update(id, input, { version });
  }

  async update(
    id: string,
    input: UpdateExhibition,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Exhibition> {
    exhibitionAccess.update(caller);
    return this.#exhibitions.update(id, input, { version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    exhibitionAccess.delete(caller);
    await this.#exhibitions.delete(id, { version });
  }
}
