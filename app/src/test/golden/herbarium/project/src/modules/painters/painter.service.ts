import type { Database } from '../../database/database.js';
import type { Caller } from '../../shared/caller.js';
import { NotFoundError } from '../../shared/errors.js';
import { checkIncludes } from '../../shared/includes.js';
import type { Page } from '../../shared/pagination.js';
import { paintingAccess } from '../paintings/painting.access.js';
import { painterAccess } from './painter.access.js';
import type { ListPainters, Painter, PainterView, ReadPainter } from './painter.js';
import type { PainterRepository } from './painter.repository.js';
import type { CreatePainter, ReplacePainter, UpdatePainter } from './painter.schema.js';

const includes = {
  paintings: paintingAccess.get,
};

/** What can be done with painters, and by whom. */
export class PainterService {
  readonly #painters: PainterRepository;

  constructor(database: Database) {
    this.#painters = database.repositories.painters;
  }

  async list(query: ListPainters, caller: Caller | undefined): Promise<Page<PainterView>> {
    painterAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#painters.list(query);
  }

  async get(id: number, view: ReadPainter, caller: Caller | undefined): Promise<PainterView> {
    painterAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const painter = await this.#painters.read(id, view);
    if (painter === undefined) {
      throw new NotFoundError();
    }
    return painter;
  }

  async create(input: CreatePainter, caller: Caller | undefined): Promise<Painter> {
    painterAccess.create(caller);
    return this.#painters.create(input);
  }

  async replace(
    id: number,
    input: ReplacePainter,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Painter> {
    painterAccess.update(caller);
    return this.#painters.update(id, input, { version });
  }

  async update(
    id: number,
    input: UpdatePainter,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Painter> {
    painterAccess.update(caller);
    return this.#painters.update(id, input, { version });
  }

  async delete(id: number, version: number | undefined, caller: Caller | undefined): Promise<void> {
    painterAccess.delete(caller);
    await this.#painters.delete(id, { version });
  }
}
