import { v7 as uuidv7 } from 'uuid';

import { NotFoundError } from '../../shared/errors.js';
import { checkIncludes } from '../../shared/includes.js';
import { jarAccess } from '../jars/jar.access.js';
import { shelfAccess } from './shelf.access.js';

const includes = {
  jars: jarAccess.get,
};

/** What can be done with shelves, and by whom. */
export class ShelfService {
  #shelves;

  constructor(database) {
    this.#shelves = database.repositories.shelves;
  }

  async list(query, caller) {
    shelfAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#shelves.list(query);
  }

  /** @param {string} id */
  async get(id, view, caller) {
    shelfAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const shelf = await this.#shelves.read(id, view);
    if (shelf === undefined) {
      throw new NotFoundError();
    }
    return shelf;
  }

  async create(input, caller) {
    shelfAccess.create(caller);
    return this.#shelves.create({
      ...input,
      id: uuidv7(),
    });
  }

  /**
   * @param {string} id
   * @param {number | undefined} version
   */
  async replace(id, input, version, caller) {
    shelfAccess.update(caller);
    return this.#shelves.update(id, input, { version });
  }

  /**
   * @param {string} id
   * @param {number | undefined} version
   */
  async update(id, input, version, caller) {
    shelfAccess.update(caller);
    return this.#shelves.update(id, input, { version });
  }

  /**
   * @param {string} id
   * @param {number | undefined} version
   */
  async delete(id, version, caller) {
    shelfAccess.delete(caller);
    await this.#shelves.delete(id, { version });
  }
}
