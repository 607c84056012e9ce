import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import type { Caller } from '../../shared/caller.js';
import { NotFoundError } from '../../shared/errors.js';
import { only } from '../../shared/filters.js';
import { checkIncludes } from '../../shared/includes.js';
import type { Page } from '../../shared/pagination.js';
import { artistAccess } from '../artists/artist.access.js';
import { themeAccess } from '../themes/theme.access.js';
import { userAccess } from '../users/user.access.js';
import { workAccess } from './work.access.js';
import type { ListWorks, ReadWork, ValueByKindRow, Work, WorkView } from './work.js';
import type { WorkRepository } from './work.repository.js';
import type { CreateWork, ReplaceWork, UpdateWork } from './work.schema.js';

const includes = {
  artist: artistAccess.get,
  registeredBy: userAccess.get,
  themes: themeAccess.get,
};

/** What can be done with works, and by whom. */
export class WorkService {
  readonly #database: Database;
  readonly #works: WorkRepository;

  constructor(database: Database) {
    this.#database = database;
    this.#works = database.repositories.works;
  }

  async list(query: ListWorks, caller: Caller | undefined): Promise<Page<WorkView>> {
    const scope = workAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#works.list(query, scope);
  }

  async listByArtist(
    artistId: string,
    query: ListWorks,
    caller: Caller | undefined,
  ): Promise<Page<WorkView>> {
    artistAccess.get(caller);
    const artist = await this.#database.repositories.artists.find(artistId);
    if (artist === undefined) {
      throw new NotFoundError();
    }
    const filters = { ...query.filters, artistId: only(artistId, query.filters.artistId) };
    return this.list({ ...query, filters }, caller);
  }

  async get(id: string, view: ReadWork, caller: Caller | undefined): Promise<WorkView> {
    const scope = workAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const work = await this.#works.read(id, view, scope);
    if (work === undefined) {
      throw new NotFoundError();
    }
    return work;
  }

  async create(input: CreateWork, caller: Caller | undefined): Promise<Work> {
    workAccess.create(caller);
    return this.#works.create({
      ...input,
      id: uuidv7(),
      registeredById: caller?.id ?? null,
    });
  }

  async replace(
    id: string,
    input: ReplaceWork,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Work> {
    const scope = workAccess.update(caller);
    return this.#works.update(id, input, { ...scope, version });
  }

  async update(
    id: string,
    input: UpdateWork,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Work> {
    const scope = workAccess.update(caller);
    return this.#works.update(id, input, { ...scope, version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    const scope = workAccess.delete(caller);
    await this.#works.delete(id, { ...scope, version });
  }

  async restore(
    id: string,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Work> {
    const scope = workAccess.restore(caller);
    return this.#works.restore(id, { ...scope, version });
  }

  async valueByKind(caller: Caller | undefined): Promise<ValueByKindRow[]> {
    const scope = workAccess.valueByKind(caller);
    return this.#works.valueByKind(scope);
  }
}
