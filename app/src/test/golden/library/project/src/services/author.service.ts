import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../database/database.js';
import type { Caller } from '../lib/caller.js';
import { NotFoundError } from '../lib/errors.js';
import { checkIncludes } from '../lib/includes.js';
import type { Page } from '../lib/pagination.js';
import { authorAccess } from '../policies/author.access.js';
import { bookAccess } from '../policies/book.access.js';
import type { AuthorRepository } from '../repositories/ports/author.repository.js';
import type { CreateAuthor, ReplaceAuthor, UpdateAuthor } from '../schemas/author.schema.js';
import type { Author, AuthorView, ListAuthors, ReadAuthor } from '../types/author.js';

const includes = {
  books: bookAccess.get,
};

/** What can be done with authors, and by whom. */
export class AuthorService {
  readonly #authors: AuthorRepository;

  constructor(database: Database) {
    this.#authors = database.repositories.authors;
  }

  async list(query: ListAuthors, caller: Caller | undefined): Promise<Page<AuthorView>> {
    authorAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#authors.list(query);
  }

  async get(id: string, view: ReadAuthor, caller: Caller | undefined): Promise<AuthorView> {
    authorAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const author = await this.#authors.read(id, view);
    if (author === undefined) {
      throw new NotFoundError();
    }
    return author;
  }

  async create(input: CreateAuthor, caller: Caller | undefined): Promise<Author> {
    authorAccess.create(caller);
    return this.#authors.create({
      ...input,
      id: uuidv7(),
    });
  }

  async replace(
    id: string,
    input: ReplaceAuthor,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Author> {
    authorAccess.update(caller);
    return this.#authors.update(id, input, { version });
  }

  async update(
    id: string,
    input: UpdateAuthor,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Author> {
    authorAccess.update(caller);
    return this.#authors.update(id, input, { version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    authorAccess.delete(caller);
    await this.#authors.delete(id, { version });
  }
}
