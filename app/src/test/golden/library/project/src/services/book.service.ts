import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../database/database.js';
import type { Caller } from '../lib/caller.js';
import { NotFoundError } from '../lib/errors.js';
import { only } from '../lib/filters.js';
import { checkIncludes } from '../lib/includes.js';
import type { Page } from '../lib/pagination.js';
import { authorAccess } from '../policies/author.access.js';
import { bookAccess } from '../policies/book.access.js';
import { userAccess } from '../policies/user.access.js';
import type { BookRepository } from '../repositories/ports/book.repository.js';
import type { CreateBook, ReplaceBook, UpdateBook } from '../schemas/book.schema.js';
import type { Book, BookView, ListBooks, ReadBook } from '../types/book.js';

const includes = {
  author: authorAccess.get,
  addedBy: userAccess.get,
};

/** What can be done with books, and by whom. */
export class BookService {
  readonly #database: Database;
  readonly #books: BookRepository;

  constructor(database: Database) {
    this.#database = database;
    this.#books = database.repositories.books;
  }

  async list(query: ListBooks, caller: Caller | undefined): Promise<Page<BookView>> {
    const scope = bookAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#books.list(query, scope);
  }

  async listByAuthor(
    authorId: string,
    query: ListBooks,
    caller: Caller | undefined,
  ): Promise<Page<BookView>> {
    authorAccess.get(caller);
    const author = await this.#database.repositories.authors.find(authorId);
    if (author === undefined) {
      throw new NotFoundError();
    }
    const filters = { ...query.filters, authorId: only(authorId, query.filters.authorId) };
    return this.list({ ...query, filters }, caller);
  }

  async get(id: string, view: ReadBook, caller: Caller | undefined): Promise<BookView> {
    const scope = bookAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const book = await this.#books.read(id, view, scope);
    if (book === undefined) {
      throw new NotFoundError();
    }
    return book;
  }

  async create(input: CreateBook, caller: Caller | undefined): Promise<Book> {
    bookAccess.create(caller);
    return this.#books.create({
      ...input,
      id: uuidv7(),
      addedById: caller?.id ?? null,
    });
  }

  async replace(
    id: string,
    input: ReplaceBook,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Book> {
    const scope = bookAccess.update(caller);
    return this.#books.update(id, input, { ...scope, version });
  }

  async update(
    id: string,
    input: UpdateBook,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Book> {
    const scope = bookAccess.update(caller);
    return this.#books.update(id, input, { ...scope, version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    const scope = bookAccess.delete(caller);
    await this.#books.delete(id, { ...scope, version });
  }

  async restore(
    id: string,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Book> {
    const scope = bookAccess.restore(caller);
    return this.#books.restore(id, { ...scope, version });
  }
}
