import { isMissing } from '../database/prisma-errors.js';
import { containing } from '../database/prisma-filters.js';
import { including } from '../database/prisma-including.js';
import { after, ascending, descending, type ListOrder, orderBy } from '../database/prisma-list.js';
import type { Orm } from '../database/prisma-session.js';
import type { Prisma } from '../database/prisma.js';
import { pick } from '../database/views.js';
import { NotFoundError, StaleVersionError } from '../lib/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../lib/pagination.js';
import type { VersionCondition } from '../lib/write-conditions.js';
import {
  type Author,
  type AuthorChanges,
  type AuthorSort,
  authorSorts,
  type AuthorView,
  type ListAuthors,
  type NewAuthor,
  type ReadAuthor,
} from '../types/author.js';
import { explainAuthor, explainAuthorDeletion } from './author.refusals.js';
import { type AuthorRow, toAuthor } from './author.rows.js';
import { toBook } from './book.rows.js';
import type { AuthorRepository } from './ports/author.repository.js';

const authorRelations = {
  books: { where: { deletedAt: null }, orderBy: { id: 'asc' }, take: 100 },
} satisfies Prisma.AuthorInclude;

type AuthorViewRow = AuthorRow &
  Partial<
    Pick<Prisma.AuthorGetPayload<{ include: typeof authorRelations }>, keyof typeof authorRelations>
  >;

const authorOrders: Readonly<Record<AuthorSort, ListOrder<keyof typeof authorSorts>>> = {
  id: ascending('id'),
  '-id': descending('id'),
  name: ascending('name'),
  '-name': descending('name'),
  createdAt: ascending('createdAt'),
  '-createdAt': descending('createdAt'),
};

export class PrismaAuthorRepository implements AuthorRepository {
  readonly #orm: Orm;

  constructor(orm: Orm) {
    this.#orm = orm;
  }

  async list(query: ListAuthors): Promise<Page<AuthorView>> {
    const where: Prisma.AuthorWhereInput = { AND: matchingAuthors(query) };
    const order = authorOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, authorSorts);
    const list: Promise<AuthorViewRow[]> = this.#orm.author.findMany({
      where: { AND: [where, after(order, cursor)] },
      orderBy: orderBy(order),
      take: query.limit + 1,
      skip: ((query.page ?? 1) - 1) * query.limit,
      include: including(authorRelations, query.include),
    });
    const [rows, total] = await Promise.all([
      list,
      query.total ? this.#orm.author.count({ where }) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) => {
      const last = toAuthor(row);
      return encodeCursor(query.sort, last[order.property], last.id);
    });
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadAuthor): Promise<AuthorView | undefined> {
    const row: AuthorViewRow | null = await this.#orm.author.findUnique({
      where: { id },
      include: including(authorRelations, view.include),
    });
    return row === null ? undefined : toView(row, view);
  }

  async find(id: string): Promise<Author | undefined> {
    const row = await this.#orm.author.findUnique({ where: { id } });
    return row === null ? undefined : toAuthor(row);
  }

  async create(author: NewAuthor): Promise<Author> {
    const data: Prisma.AuthorUncheckedCreateInput = {
      ...author,
    };
    const row = await this.#orm.author.create({ data }).catch(explainAuthor);
    return toAuthor(row);
  }

  async update(id: string, changes: AuthorChanges, conditions: VersionCondition): Promise<Author> {
    const data: Prisma.AuthorUncheckedUpdateInput = {
      ...changes,
    };
    return this.#write(id, data, conditions);
  }

  async delete(id: string, conditions: VersionCondition): Promise<void> {
    const { version } = conditions;
    const { count } = await this.#orm.author
      .deleteMany({ where: { id, version } })
      .catch(explainAuthorDeletion);
    if (count === 0) {
      throw await this.#refusal(id);
    }
  }

  async #write(
    id: string,
    data: Prisma.AuthorUncheckedUpdateInput,
    conditions: VersionCondition,
  ): Promise<Author> {
    const { version } = conditions;
    try {
      const row = await this.#orm.author.update({
        where: { id, version },
        data: { ...data, version: { increment: 1 } },
      });
      return toAuthor(row);
    } catch (error) {
      if (isMissing(error)) {
        throw await this.#refusal(id);
      }
      return explainAuthor(error);
    }
  }

  /** Why no row was written: it is not there, or it has another version. */
  async #refusal(id: string): Promise<Error> {
    const count = await this.#orm.author.count({ where: { id } });
    return count === 0 ? new NotFoundError() : new StaleVersionError();
  }
}

function matchingAuthors({ q }: ListAuthors): Prisma.AuthorWhereInput[] {
  return [{ name: containing(q) }];
}

function toView(row: AuthorViewRow, { fields, include }: ReadAuthor): AuthorView {
  const view: AuthorView = {
    ...toAuthor(row),
    books: row.books?.map(toBook),
  };
  return fields === undefined ? view : pick(view, [...fields, ...include]);
}
