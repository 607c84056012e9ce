import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import type { Scope } from '../../shared/access-rules.js';
import type { Caller } from '../../shared/caller.js';
import { ConflictError, NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { only } from '../../shared/filters.js';
import { checkIncludes } from '../../shared/includes.js';
import type { Page } from '../../shared/pagination.js';
import { painterAccess } from '../painters/painter.access.js';
import { styleAccess } from '../styles/style.access.js';
import { userAccess } from '../users/user.access.js';
import { paintingAccess } from './painting.access.js';
import { checkPainting } from './painting.checks.js';
import type {
  ListPaintings,
  Painting,
  PaintingChanges,
  PaintingView,
  ReadPainting,
  ValueByMonthRow,
} from './painting.js';
import type { PaintingRepository } from './painting.repository.js';
import type { CreatePainting, ReplacePainting, UpdatePainting } from './painting.schema.js';

const includes = {
  painter: painterAccess.get,
  keeper: userAccess.get,
  styles: styleAccess.get,
};

/** What can be done with paintings, and by whom. */
export class PaintingService {
  readonly #database: Database;
  readonly #paintings: PaintingRepository;

  constructor(database: Database) {
    this.#database = database;
    this.#paintings = database.repositories.paintings;
  }

  async list(query: ListPaintings, caller: Caller | undefined): Promise<Page<PaintingView>> {
    const scope = paintingAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#paintings.list(query, scope);
  }

  async listByPainter(
    painterId: number,
    query: ListPaintings,
    caller: Caller | undefined,
  ): Promise<Page<PaintingView>> {
    painterAccess.get(caller);
    const painter = await this.#database.repositories.painters.find(painterId);
    if (painter === undefined) {
      throw new NotFoundError();
    }
    const filters = { ...query.filters, painterId: only(painterId, query.filters.painterId) };
    return this.list({ ...query, filters }, caller);
  }

  async get(id: string, view: ReadPainting, caller: Caller | undefined): Promise<PaintingView> {
    const scope = paintingAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const painting = await this.#paintings.read(id, view, scope);
    if (painting === undefined) {
      throw new NotFoundError();
    }
    return painting;
  }

  async create(input: CreatePainting, caller: Caller | undefined): Promise<Painting> {
    paintingAccess.create(caller);
    checkPainting(input);
    return this.#paintings.create({
      ...input,
      id: uuidv7(),
      keeperId: caller?.id ?? null,
    });
  }

  async replace(
    id: string,
    input: ReplacePainting,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Painting> {
    const scope = paintingAccess.update(caller);
    checkPainting(input);
    return this.#paintings.update(id, input, { ...scope, version });
  }

  async update(
    id: string,
    input: UpdatePainting,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Painting> {
    const scope = paintingAccess.update(caller);
    if (input.value !== undefined || input.shownOn !== undefined) {
      const painting = await this.#find(id, version, scope);
      checkPainting({ ...painting, ...input });
      return this.#change(painting, input, version, scope);
    }
    return this.#paintings.update(id, input, { ...scope, version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    const scope = paintingAccess.delete(caller);
    await this.#paintings.delete(id, { ...scope, version });
  }

  async restore(
    id: string,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Painting> {
    const scope = paintingAccess.restore(caller);
    return this.#paintings.restore(id, { ...scope, version });
  }

  async valueByMonth(caller: Caller | undefined): Promise<ValueByMonthRow[]> {
    const scope = paintingAccess.valueByMonth(caller);
    return this.#paintings.valueByMonth(scope);
  }

  async #find(id: string, version: number | undefined, scope: Scope): Promise<Painting> {
    const painting = await this.#paintings.find(id, scope);
    if (painting === undefined) {
      throw new NotFoundError();
    }
    if (version !== undefined && version !== painting.version) {
      throw new StaleVersionError();
    }
    return painting;
  }

  /** Writes only while the painting is as it was when its change was found to be right. */
  async #change(
    painting: Painting,
    changes: PaintingChanges,
    version: number | undefined,
    scope: Scope,
  ): Promise<Painting> {
    try {
      return await this.#paintings.update(painting.id, changes, {
        ...scope,
        version: painting.version,
      });
    } catch (error) {
      // Only a client that named a version can be told that it is stale.
      throw version === undefined && error instanceof StaleVersionError
        ? new ConflictError(
            'It was changed by somebody else at the same time. Try again.',
            'changed_meanwhile',
          )
        : error;
    }
  }
}
