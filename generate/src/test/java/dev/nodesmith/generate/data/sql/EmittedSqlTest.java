package dev.nodesmith.generate.data.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.generate.data.Examples;
import dev.nodesmith.model.Project;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole text of the files that hold SQL. */
class EmittedSqlTest {

    private static final Project LIBRARY = Examples.of("""
            name: library
            auth: { roles: [admin, member] }
            entities:
              Author:
                key: bigint
                fields:
                  name: string(120)! @search @sort
                computed:
                  shout: "string(121) = name + '!'"
                relations:
                  books: Book[]
                access: { read: anyone, write: admin }
              Book:
                softDelete: true
                fields:
                  group: string(20)! @unique
                  price: decimal(10,2)! @min(0) @filter @sort
                  dueOn: date @sort
                  ready: boolean! = false
                  details: json
                relations:
                  author: Author!
                  related: Book[]
                  keeper: User @owner
                access: { read: [owner, admin], write: [owner, admin] }
            reports:
              prices:
                on: Book
                groupBy: [dueOn.month]
                measures: { n: count, total: sum(price), mean: avg(price) }
                filter: ready && price > 0.5
                access: admin
            """);

    private static final FileTree POSTGRESQL = generated("postgresql");
    private static final FileTree SQLITE = generated("sqlite");

    @Test
    void columnsForPostgresql() {
        assertThat(POSTGRESQL.text("src/modules/books/book.columns.ts")).isEqualTo("""
                import { instant } from '../../database/wire-types.js';
                import type { Book } from './book.js';

                export type BookRow = Book;

                export const bookColumns = [
                  'id',
                  '"group"',
                  'price',
                  'due_on AS "dueOn"',
                  'ready',
                  'details',
                  'author_id AS "authorId"',
                  'keeper_id AS "keeperId"',
                  'version',
                  'created_at AS "createdAt"',
                  'updated_at AS "updatedAt"',
                  'deleted_at AS "deletedAt"',
                ].join(', ');

                /** The same for a row that is embedded in another one. */
                export const bookJson = [
                  'id',
                  '"group"',
                  'price::text',
                  'due_on AS "dueOn"',
                  'ready',
                  'details',
                  'author_id::text AS "authorId"',
                  'keeper_id AS "keeperId"',
                  'version',
                  'created_at::text AS "createdAt"',
                  'updated_at::text AS "updatedAt"',
                  'deleted_at::text AS "deletedAt"',
                ].join(', ');

                /** Such a row, with its instants as any other row has them. */
                export function fromBookJson(row: BookRow): BookRow {
                  return {
                    ...row,
                    createdAt: instant(row.createdAt),
                    updatedAt: instant(row.updatedAt),
                    deletedAt: row.deletedAt && instant(row.deletedAt),
                  };
                }
                """);
    }

    @Test
    void columnsForSqlite() {
        assertThat(SQLITE.text("src/modules/books/book.columns.ts")).isEqualTo("""
                import { fromUnits } from '../../database/decimals.js';
                import { jsonObject } from '../../database/embedding.js';
                import { fromJson } from '../../database/json.js';
                import type { Book } from './book.js';

                /** A book as the database has it. */
                export interface BookRow extends Omit<Book, 'ready' | 'details'> {
                  readonly ready: number;
                  readonly details: string | null;
                }

                export const bookColumns = [
                  'id',
                  '"group"',
                  'CAST(price AS TEXT) AS price',
                  'due_on AS "dueOn"',
                  'ready',
                  'details',
                  'CAST(author_id AS TEXT) AS "authorId"',
                  'keeper_id AS "keeperId"',
                  'version',
                  'created_at AS "createdAt"',
                  'updated_at AS "updatedAt"',
                  'deleted_at AS "deletedAt"',
                ].join(', ');

                /** The same for a row that is embedded in another one. */
                export const bookJson = jsonObject({
                  id: 'id',
                  group: '"group"',
                  price: 'CAST(price AS TEXT)',
                  dueOn: 'due_on',
                  ready: 'ready',
                  details: 'details',
                  authorId: 'CAST(author_id AS TEXT)',
                  keeperId: 'keeper_id',
                  version: 'version',
                  createdAt: 'created_at',
                  updatedAt: 'updated_at',
                  deletedAt: 'deleted_at',
                });

                export function toBook(row: BookRow): Book {
                  return {
                    ...row,
                    price: fromUnits(row.price, 2),
                    ready: row.ready === 1,
                    details: fromJson(row.details),
                  };
                }
                """);
    }

    @Test
    void statementsForPostgresql() {
        assertThat(POSTGRESQL.text("src/modules/books/book.statements.ts")).isEqualTo("""
                import { explain } from '../../database/database-errors.js';
                import { embedMany, embedOne } from '../../database/embedding.js';
                import { ascending, descending, type ListOrder } from '../../database/list.js';
                import { nothingAt, notValid, taken } from '../../database/refusals.js';
                import type { Statement } from '../../database/sql.js';
                import { authorJson } from '../authors/author.columns.js';
                import { userJson } from '../users/user.columns.js';
                import { bookColumns, bookJson, type BookRow } from './book.columns.js';
                import type { BookInclude, BookSort, bookSorts } from './book.js';

                export const findBook: Statement<BookRow> = {
                  name: 'books.find',
                  text: `SELECT ${bookColumns} FROM books WHERE id = $1 AND deleted_at IS NULL`,
                };

                export const findOwnBook: Statement<BookRow> = {
                  name: 'books.findOwn',
                  text: `${findBook.text} AND keeper_id = $2`,
                };

                export const insertBook: Statement<BookRow> = {
                  name: 'books.insert',
                  text: `
                    INSERT INTO books (id, "group", price, due_on, ready, details, author_id, keeper_id)
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                    RETURNING ${bookColumns}`,
                };

                /** Which column each property is stored in. */
                export const bookAssignments = {
                  group: '"group"',
                  price: 'price',
                  dueOn: 'due_on',
                  ready: 'ready',
                  details: 'details',
                  authorId: 'author_id',
                  keeperId: 'keeper_id',
                };

                export const linkRelated: Statement<never> = {
                  name: 'books.linkRelated',
                  text: `
                    INSERT INTO book_related (book_id, related_book_id)
                    SELECT $1, item FROM unnest($2::uuid[]) AS item
                    ON CONFLICT DO NOTHING`,
                };

                export const unlinkRelated: Statement<never> = {
                  name: 'books.unlinkRelated',
                  text: 'DELETE FROM book_related WHERE book_id = $1 AND related_book_id <> ALL($2)',
                };

                export const explainRelated = explain({
                  book_related_related_book_id_fkey: () => nothingAt('relatedIds'),
                });

                export function prices(where: string): string {
                  return `
                    SELECT
                      to_char(due_on, 'YYYY-MM') AS "dueOnMonth", count(*)::int AS n, sum(price) AS total,
                      round(avg(price), 6) AS mean
                    FROM books${where}
                    GROUP BY 1 ORDER BY 1`;
                }

                export const bookEmbeddings: Readonly<Record<BookInclude, string>> = {
                  author: embedOne(authorJson, 'FROM authors WHERE authors.id = books.author_id'),
                  keeper: embedOne(userJson, 'FROM users WHERE users.id = books.keeper_id'),
                  related: embedMany(
                    bookJson,
                    `
                    FROM books AS related
                    WHERE related.id IN (SELECT related_book_id FROM book_related WHERE book_id = books.id) AND related.deleted_at IS NULL
                    ORDER BY related.id LIMIT 100
                  `,
                  ),
                };

                export const bookOrders: Readonly<Record<BookSort, ListOrder<keyof typeof bookSorts>>> = {
                  id: ascending('id', 'books.id'),
                  '-id': descending('id', 'books.id'),
                  price: ascending('price', 'books.price'),
                  '-price': descending('price', 'books.price'),
                  dueOn: ascending('dueOn', 'books.due_on', 'nullable'),
                  '-dueOn': descending('dueOn', 'books.due_on', 'nullable'),
                  createdAt: ascending('createdAt', 'books.created_at'),
                  '-createdAt': descending('createdAt', 'books.created_at'),
                };

                /** What a write breaks, in words for the client. */
                export const explainBook = explain({
                  books_group_key: () => taken('book', ['group']),
                  books_author_id_fkey: () => nothingAt('authorId'),
                  books_keeper_id_fkey: () => nothingAt('keeperId'),
                  books_price_min: () => notValid('/price', 'Must be at least 0.'),
                });
                """);
    }

    @Test
    void statementsForSqlite() {
        assertThat(SQLITE.text("src/modules/books/book.statements.ts")).isEqualTo("""
                import { units } from '../../database/comparisons.js';
                import { explain } from '../../database/database-errors.js';
                import { embedMany, embedOne } from '../../database/embedding.js';
                import { ascending, descending, type ListOrder } from '../../database/list.js';
                import { nothingAt, nothingThere, notValid, taken } from '../../database/refusals.js';
                import type { Statement } from '../../database/sql.js';
                import { authorJson } from '../authors/author.columns.js';
                import { userJson } from '../users/user.columns.js';
                import { bookColumns, bookJson, type BookRow } from './book.columns.js';
                import type { BookInclude, BookSort, bookSorts } from './book.js';

                export const findBook: Statement<BookRow> = {
                  name: 'books.find',
                  text: `SELECT ${bookColumns} FROM books WHERE id = ? AND deleted_at IS NULL`,
                };

                export const findOwnBook: Statement<BookRow> = {
                  name: 'books.findOwn',
                  text: `${findBook.text} AND keeper_id = ?`,
                };

                export const insertBook: Statement<BookRow> = {
                  name: 'books.insert',
                  text: `
                    INSERT INTO books (id, "group", price, due_on, ready, details, author_id, keeper_id)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    RETURNING ${bookColumns}`,
                };

                /** Which column each property is stored in. */
                export const bookAssignments = {
                  group: '"group"',
                  price: 'price',
                  dueOn: 'due_on',
                  ready: 'ready',
                  details: 'details',
                  authorId: 'author_id',
                  keeperId: 'keeper_id',
                };

                export const linkRelated: Statement<never> = {
                  name: 'books.linkRelated',
                  text: `
                    INSERT INTO book_related (book_id, related_book_id)
                    SELECT ?, value FROM json_each(?) WHERE true
                    ON CONFLICT DO NOTHING`,
                };

                export const unlinkRelated: Statement<never> = {
                  name: 'books.unlinkRelated',
                  text: 'DELETE FROM book_related WHERE book_id = ? AND related_book_id NOT IN (SELECT value FROM json_each(?))',
                };

                export const explainRelated = explain({ 'FOREIGN KEY': () => nothingAt('relatedIds') });

                /** Relations that are looked up before they are stored. */
                export const bookLookups = {
                  authorId: 'SELECT id FROM authors WHERE id = ?',
                  keeperId: 'SELECT id FROM users WHERE id = ?',
                };

                export function prices(where: string): string {
                  return `
                    SELECT
                      substr(due_on, 1, 7) AS "dueOnMonth", count(*) AS n, CAST(sum(price) AS TEXT) AS total,
                      CAST(sum(price) AS TEXT) || '/' || count(price) AS mean
                    FROM books${where}
                    GROUP BY 1 ORDER BY 1`;
                }

                export const bookEmbeddings: Readonly<Record<BookInclude, string>> = {
                  author: embedOne(authorJson, 'FROM authors WHERE authors.id = books.author_id'),
                  keeper: embedOne(userJson, 'FROM users WHERE users.id = books.keeper_id'),
                  related: embedMany(
                    bookJson,
                    `
                    FROM books AS related
                    WHERE related.id IN (SELECT related_book_id FROM book_related WHERE book_id = books.id) AND related.deleted_at IS NULL
                    ORDER BY related.id LIMIT 100
                  `,
                  ),
                };

                export const bookOrders: Readonly<Record<BookSort, ListOrder<keyof typeof bookSorts>>> = {
                  id: ascending('id', 'books.id'),
                  '-id': descending('id', 'books.id'),
                  price: ascending('price', 'books.price', 'required', units(2)),
                  '-price': descending('price', 'books.price', 'required', units(2)),
                  dueOn: ascending('dueOn', 'books.due_on', 'nullable'),
                  '-dueOn': descending('dueOn', 'books.due_on', 'nullable'),
                  createdAt: ascending('createdAt', 'books.created_at'),
                  '-createdAt': descending('createdAt', 'books.created_at'),
                };

                /** What a write breaks, in words for the client. */
                export const explainBook = explain({
                  'books.group': () => taken('book', ['group']),
                  'FOREIGN KEY': () => nothingThere(),
                  books_price_min: () => notValid('/price', 'Must be at least 0.'),
                });
                """);
    }

    @Test
    void repository() {
        assertThat(POSTGRESQL.text("src/modules/authors/author.sql-repository.ts"))
                .isEqualTo("""
                import { assignments } from '../../database/assignments.js';
                import { containing } from '../../database/conditions.js';
                import { pageOf, whereAll } from '../../database/list.js';
                import type { Sql } from '../../database/sql.js';
                import { dynamic, only, Values } from '../../database/statements.js';
                import { pick } from '../../database/views.js';
                import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
                import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
                import type { VersionCondition } from '../../shared/write-conditions.js';
                import { type BookRow, fromBookJson } from '../books/book.columns.js';
                import { authorColumns, type AuthorRow, toAuthor } from './author.columns.js';
                import {
                  type Author,
                  type AuthorChanges,
                  authorSorts,
                  type AuthorView,
                  type ListAuthors,
                  type NewAuthor,
                  type ReadAuthor,
                } from './author.js';
                import type { AuthorRepository } from './author.repository.js';
                import {
                  authorAssignments,
                  authorEmbeddings,
                  authorOrders,
                  explainAuthor,
                  explainAuthorDeletion,
                  findAuthor,
                  insertAuthor,
                } from './author.statements.js';

                type AuthorViewRow = AuthorRow & {
                  readonly books?: BookRow[];
                };

                export class SqlAuthorRepository implements AuthorRepository {
                  readonly #sql: Sql;

                  constructor(sql: Sql) {
                    this.#sql = sql;
                  }

                  async list(query: ListAuthors): Promise<Page<AuthorView>> {
                    const where = (values: Values) => matchingAuthors(query, values);
                    const order = authorOrders[query.sort];
                    const { statement, values } = pageOf({
                      select: selectAuthors(query),
                      where,
                      order,
                      key: 'authors.id',
                      limit: query.limit,
                      page: query.page,
                      cursor:
                        query.cursor === undefined
                          ? undefined
                          : decodeCursor(query.sort, query.cursor, authorSorts),
                    });
                    const [rows, total] = await Promise.all([
                      this.#sql.read<AuthorViewRow>(statement, values),
                      query.total ? this.#count(where) : undefined,
                    ]);
                    const { items, nextCursor } = toPage(rows, query.limit, (row) =>
                      encodeCursor(query.sort, toAuthor(row)[order.property], row.id),
                    );
                    return { items: items.map((row) => toView(row, query)), nextCursor, total };
                  }

                  async read(id: string, view: ReadAuthor): Promise<AuthorView | undefined> {
                    const row = view.include.length === 0 ? await this.#findRow(id) : await this.#readRow(id, view);
                    return row && toView(row, view);
                  }

                  async find(id: string): Promise<Author | undefined> {
                    const row = await this.#findRow(id);
                    return row && toAuthor(row);
                  }

                  create(author: NewAuthor): Promise<Author> {
                    return insert(this.#sql, author);
                  }

                  update(id: string, changes: AuthorChanges, conditions: VersionCondition): Promise<Author> {
                    return change(this.#sql, id, changes, conditions);
                  }

                  async delete(id: string, conditions: VersionCondition): Promise<void> {
                    const values = new Values();
                    const text = `DELETE FROM authors${whereAll(rowToWrite(id, conditions, values))} RETURNING id`;
                    const rows = await this.#sql.write(dynamic(text), values.all).catch(explainAuthorDeletion);
                    if (rows.length === 0) {
                      throw await refusal(this.#sql, id);
                    }
                  }

                  async #findRow(id: string): Promise<AuthorRow | undefined> {
                    const [row] = await this.#sql.read(findAuthor, [id]);
                    return row;
                  }

                  async #readRow(id: string, view: ReadAuthor): Promise<AuthorViewRow | undefined> {
                    const values = new Values();
                    const where = whereAll([`id = ${values.add(id)}`]);
                    const text = selectAuthors(view) + where;
                    const [row] = await this.#sql.read<AuthorViewRow>(dynamic(text), values.all);
                    return row;
                  }

                  async #count(where: (values: Values) => string[]): Promise<number> {
                    const values = new Values();
                    const text = `SELECT count(*)::int AS total FROM authors${whereAll(where(values))}`;
                    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
                  }
                }

                async function insert(sql: Sql, author: NewAuthor): Promise<Author> {
                  const rows = await sql.write(insertAuthor, [author.name]).catch(explainAuthor);
                  return toAuthor(only(rows));
                }

                async function change(
                  sql: Sql,
                  id: string,
                  changes: AuthorChanges,
                  conditions: VersionCondition,
                ): Promise<Author> {
                  const values = new Values();
                  const assigned = [
                    ...assignments(authorAssignments, changes, values),
                    'version = version + 1',
                    'updated_at = now()',
                  ].join(', ');
                  const where = whereAll(rowToWrite(id, conditions, values));
                  const text = `UPDATE authors SET ${assigned}${where} RETURNING ${authorColumns}`;
                  const [row] = await sql.write<AuthorRow>(dynamic(text), values.all).catch(explainAuthor);
                  if (row === undefined) {
                    throw await refusal(sql, id);
                  }
                  return toAuthor(row);
                }

                function rowToWrite(id: string, { version }: VersionCondition, values: Values): string[] {
                  const conditions = [`id = ${values.add(id)}`];
                  if (version !== undefined) {
                    conditions.push(`version = ${values.add(version)}`);
                  }
                  return conditions;
                }

                /** Why no row was written: it is not there, or it has another version. */
                async function refusal(sql: Sql, id: string): Promise<Error> {
                  const values = new Values();
                  const where = whereAll([`id = ${values.add(id)}`]);
                  const rows = await sql.read(dynamic(`SELECT id FROM authors${where}`), values.all);
                  return rows.length === 0 ? new NotFoundError() : new StaleVersionError();
                }

                function selectAuthors({ include }: Pick<ReadAuthor, 'include'>): string {
                  const columns = [
                    authorColumns,
                    ...include.map((relation) => `${authorEmbeddings[relation]} AS "${relation}"`),
                  ];
                  return `SELECT ${columns.join(', ')} FROM authors`;
                }

                function matchingAuthors({ q }: ListAuthors, values: Values): string[] {
                  return [...(q === undefined ? [] : [containing(['name'], q, values)])];
                }

                function toView(row: AuthorViewRow, { fields, include }: ReadAuthor): AuthorView {
                  const view: AuthorView = {
                    ...toAuthor(row),
                    books: row.books?.map(fromBookJson),
                  };
                  return fields === undefined ? view : pick(view, [...fields, ...include]);
                }
                """);
    }

    private static FileTree generated(String database) {
        Map<String, String> stack = Map.of("data", "sql", "database", database);
        return Generator.create()
                .generate(LIBRARY, Selector.select(stack).selection().orElseThrow());
    }
}
