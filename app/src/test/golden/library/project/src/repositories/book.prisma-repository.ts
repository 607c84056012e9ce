import { isMissing } from '../database/prisma-errors.js';
import { containing, matching, nullness } from '../database/prisma-filters.js';
import { including } from '../database/prisma-including.js';
import { after, ascending, descending, type ListOrder, orderBy } from '../database/prisma-list.js';
import type { Orm } from '../database/prisma-session.js';
import type { Prisma } from '../database/prisma.js';
import { pick } from '../database/views.js';
import type { Scope } from '../lib/access-rules.js';
import { NotFoundError, StaleVersionError } from '../lib/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../lib/pagination.js';
import type { WriteConditions } from '../lib/write-conditions.js';
import {
  type Book,
  type BookChanges,
  type BookSort,
  bookSorts,
  type BookView,
  type ListBooks,
  type NewBook,
  type ReadBook,
} from '../types/book.js';
import { toAuthor } from './author.rows.js';
import { explainBook } from './book.refusals.js';
import { type BookRow, toBook } from './book.rows.js';
import type { BookRepository } from './ports/book.repository.js';
import { toUser, userOmit } from './user.rows.js';

const bookRelations = {
  author: true,
  addedBy: { omit: userOmit },
} satisfies Prisma.BookInclude;

type BookViewRow = BookRow &
  Partial<
    Pick<Prisma.BookGetPayload<{ include: typeof bookRelations }>, keyof typeof bookRelations>
  >;

const bookOrders: Readonly<Record<BookSort, ListOrder<keyof typeof bookSorts>>> = {
  id: ascending('id'),
  '-id': descending('id'),
  title: ascending('title'),
  '-title': descending('title'),
  price: ascending('price'),
  '-price': descending('price'),
  createdAt: ascending('createdAt'),
  '-createdAt': descending('createdAt'),
};

const kept = { deletedAt: null };
const deleted = { deletedAt: { not: null } };

type State = typeof kept | typeof deleted;

export class PrismaBookRepository implements BookRepository {
  readonly #orm: Orm;

  constructor(orm: Orm) {
    this.#orm = orm;
  }

  async list(query: ListBooks, { ownerId }: Scope): Promise<Page<BookView>> {
    const where: Prisma.BookWhereInput = { ...kept, addedById: ownerId, AND: matchingBooks(query) };
    const order = bookOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, bookSorts);
    const list: Promise<BookViewRow[]> = this.#orm.book.findMany({
      where: { AND: [where, after(order, cursor)] },
      orderBy: orderBy(order),
      take: query.limit + 1,
      skip: ((query.page ?? 1) - 1) * query.limit,
      include: including(bookRelations, query.include),
    });
    const [rows, total] = await Promise.all([
      list,
      query.total ? this.#orm.book.count({ where }) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) => {
      const last = toBook(row);
      return encodeCursor(query.sort, last[order.property], last.id);
    });
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadBook, { ownerId }: Scope): Promise<BookView | undefined> {
    const row: BookViewRow | null = await this.#orm.book.findUnique({
      where: { id, deletedAt: null, addedById: ownerId },
      include: including(bookRelations, view.include),
    });
    return row === null ? undefined : toView(row, view);
  }

  async find(id: string, { ownerId }: Scope): Promise<Book | undefined> {
    const row = await this.#orm.book.findUnique({
      where: { id, deletedAt: null, addedById: ownerId },
    });
    return row === null ? undefined : toBook(row);
  }

  async create(book: NewBook): Promise<Book> {
    const data: Prisma.BookUncheckedCreateInput = {
      ...book,
    };
    const row = await this.#orm.book.create({ data }).catch(explainBook);
    return toBook(row);
  }

  async update(id: string, changes: BookChanges, conditions: WriteConditions): Promise<Book> {
    const data: Prisma.BookUncheckedUpdateInput = {
      ...changes,
    };
    return this.#write(id, kept, data, conditions);
  }

  async delete(id: string, conditions: WriteConditions): Promise<void> {
    await this.#write(id, kept, { deletedAt: new Date() }, conditions);
  }

  restore(id: string, conditions: WriteConditions): Promise<Book> {
    return this.#write(id, deleted, { deletedAt: null }, conditions);
  }

  async #write(
    id: string,
    state: State,
    data: Prisma.BookUncheckedUpdateInput,
    conditions: WriteConditions,
  ): Promise<Book> {
    const { version, ownerId } = conditions;
    try {
      const row = await this.#orm.book.update({
        where: { id, version, ...state, addedById: ownerId },
        data: { ...data, version: { increment: 1 } },
      });
      return toBook(row);
    } catch (error) {
      if (isMissing(error)) {
        throw await this.#refusal(id, state, conditions);
      }
      return explainBook(error);
    }
  }

  /** Why no row was written: it is not there, or it has another version. */
  async #refusal(id: string, state: State, { ownerId }: Scope): Promise<Error> {
    const count = await this.#orm.book.count({ where: { id, ...state, addedById: ownerId } });
    return count === 0 ? new NotFoundError() : new StaleVersionError();
  }
}

function matchingBooks({ q, filters }: ListBooks): Prisma.BookWhereInput[] {
  return [
    { title: containing(q) },
    {
      price: matching(filters.price),
      authorId: matching(filters.authorId),
      addedById: matching(filters.addedById),
    },
    { addedById: nullness(filters.addedById?.null) },
  ];
}

function toView(row: BookViewRow, { fields, include }: ReadBook): BookView {
  const view: BookView = {
    ...toBook(row),
    author: row.author && toAuthor(row.author),
    addedBy: row.addedBy && toUser(row.addedBy),
  };
  return fields === undefined ? view : pick(view, [...fields, ...include]);
}
