import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import type { Caller } from '../../shared/caller.js';
import { NotFoundError } from '../../shared/errors.js';
import { checkIncludes } from '../../shared/includes.js';
import type { Page } from '../../shared/pagination.js';
import { letterAccess } from '../letters/letter.access.js';
import { boxAccess } from './box.access.js';
import type { Box, BoxView, ListBoxes, ReadBox } from './box.js';
import type { BoxRepository } from './box.repository.js';
import type { CreateBox, ReplaceBox, UpdateBox } from './box.schema.js';

const includes = {
  letters: letterAccess.get,
};

/** What can be done with boxes, and by whom. */
export class BoxService {
  readonly #boxes: BoxRepository;

  constructor(database: Database) {
    this.#boxes = database.repositories.boxes;
  }

  async list(query: ListBoxes, caller: Caller | undefined): Promise<Page<BoxView>> {
    boxAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#boxes.list(query);
  }

  async get(id: string, view: ReadBox, caller: Caller | undefined): Promise<BoxView> {
    boxAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const box = await this.#boxes.read(id, view);
    if (box === undefined) {
      throw new NotFoundError();
    }
    return box;
  }

  async create(input: CreateBox, caller: Caller | undefined): Promise<Box> {
    boxAccess.create(caller);
    return this.#boxes.create({
      ...input,
      id: uuidv7(),
    });
  }

  async replace(
    id: string,
    input: ReplaceBox,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Box> {
    boxAccess.update(caller);
    return this.#boxes.update(id, input, { version });
  }

  async update(
    id: string,
    input: UpdateBox,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Box> {
    boxAccess.update(caller);
    return this.#boxes.update(id, input, { version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    boxAccess.delete(caller);
    await this.#boxes.delete(id, { version });
  }
}
