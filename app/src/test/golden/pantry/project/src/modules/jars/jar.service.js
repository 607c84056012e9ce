import { v7 as uuidv7 } from 'uuid';

import { requireCaller } from '../../shared/access-rules.js';
import { NotFoundError } from '../../shared/errors.js';
import { only } from '../../shared/filters.js';
import { checkIncludes } from '../../shared/includes.js';
import { shelfAccess } from '../shelves/shelf.access.js';
import { jarAccess } from './jar.access.js';
import { openJar } from './operations/open-jar.js';

const includes = {
  shelf: shelfAccess.get,
};

/** What can be done with jars, and by whom. */
export class JarService {
  #database;
  #jars;
  #logger;

  constructor(database, logger) {
    this.#database = database;
    this.#jars = database.repositories.jars;
    this.#logger = logger;
  }

  async list(query, caller) {
    jarAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#jars.list(query);
  }

  /** @param {string} shelfId */
  async listByShelf(shelfId, query, caller) {
    shelfAccess.get(caller);
    const shelf = await this.#database.repositories.shelves.find(shelfId);
    if (shelf === undefined) {
      throw new NotFoundError();
    }
    const filters = { ...query.filters, shelfId: only(shelfId, query.filters.shelfId) };
    return this.list({ ...query, filters }, caller);
  }

  /** @param {string} id */
  async get(id, view, caller) {
    jarAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const jar = await this.#jars.read(id, view);
    if (jar === undefined) {
      throw new NotFoundError();
    }
    return jar;
  }

  async create(input, caller) {
    jarAccess.create(caller);
    return this.#jars.create({
      ...input,
      id: uuidv7(),
    });
  }

  /**
   * @param {string} id
   * @param {number | undefined} version
   */
  async replace(id, input, version, caller) {
    jarAccess.update(caller);
    return this.#jars.update(id, input, { version });
  }

  /**
   * @param {string} id
   * @param {number | undefined} version
   */
  async update(id, input, version, caller) {
    jarAccess.update(caller);
    return this.#jars.update(id, input, { version });
  }

  /**
   * @param {string} id
   * @param {number | undefined} version
   */
  async delete(id, version, caller) {
    jarAccess.delete(caller);
    await this.#jars.delete(id, { version });
  }

  /**
   * @param {string} id
   * @param {number | undefined} version
   */
  async restore(id, version, caller) {
    jarAccess.restore(caller);
    return this.#jars.restore(id, { version });
  }

  /** @param {string} id */
  async openJar(id, input, caller) {
    jarAccess.openJar(caller);
    return this.#database.transaction(async (repositories) => {
      const jar = await repositories.jars.find(id);
      if (jar === undefined) {
        throw new NotFoundError();
      }
      return openJar(input, {
        caller: requireCaller(caller),
        jar,
        repositories,
        logger: this.#logger,
      });
    });
  }
}
