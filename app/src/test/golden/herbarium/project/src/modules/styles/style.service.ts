import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import type { Caller } from '../../shared/caller.js';
import { NotFoundError } from '../../shared/errors.js';
import { checkIncludes } from '../../shared/includes.js';
import type { Page } from '../../shared/pagination.js';
import { paintingAccess } from '../paintings/painting.access.js';
import { styleAccess } from './style.access.js';
import type { ListStyles, ReadStyle, Style, StyleView } from './style.js';
import type { StyleRepository } from './style.repository.js';
import type { CreateStyle, ReplaceStyle, UpdateStyle } from './style.schema.js';

const includes = {
  paintings: paintingAccess.get,
};

/** What can be done with styles, and by whom. */
export class StyleService {
  readonly #styles: StyleRepository;

  constructor(database: Database) {
    this.#styles = database.repositories.styles;
  }

  async list(query: ListStyles, caller: Caller | undefined): Promise<Page<StyleView>> {
    styleAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#styles.list(query);
  }

  async get(id: string, view: ReadStyle, caller: Caller | undefined): Promise<StyleView> {
    styleAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const style = await this.#styles.read(id, view);
    if (style === undefined) {
      throw new NotFoundError();
    }
    return style;
  }

  async create(input: CreateStyle, caller: Caller | undefined): Promise<Style> {
    styleAccess.create(caller);
    return this.#styles.create({
      ...input,
      id: uuidv7(),
    });
  }

  async replace(
    id: string,
    input: ReplaceStyle,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Style> {
    styleAccess.update(caller);
    return this.#styles.update(id, input, { version });
  }

  async update(
    id: string,
    input: UpdateStyle,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Style> {
    styleAccess.update(caller);
    return this.#styles.update(id, input, { version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    styleAccess.delete(caller);
    await this.#styles.delete(id, { version });
  }
}
