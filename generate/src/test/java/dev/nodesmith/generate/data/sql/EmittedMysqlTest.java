package dev.nodesmith.generate.data.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.generate.data.Examples;
import dev.nodesmith.model.Project;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What statements for MySQL and MariaDB do in another way than those for databases with RETURNING. */
class EmittedMysqlTest {

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

    private static final FileTree FILES = Generator.create()
            .generate(
                    LIBRARY,
                    Selector.select(Map.of("data", "sql", "database", "mysql"))
                            .selection()
                            .orElseThrow());

    @Test
    void rowsThatTravelAsJsonKeepTheirDigitsAsTexts() {
        assertThat(FILES.text("src/modules/books/book.columns.ts")).contains("""
                /** The same for a row that is embedded in another one. */
                export const bookJson = jsonObject({
                  id: 'id',
                  group: '"group"',
                  price: 'CAST(price AS CHAR)',
                  dueOn: 'due_on',
                  ready: 'ready',
                  details: 'CAST(details AS CHAR)',
                  authorId: 'CAST(author_id AS CHAR)',
                  keeperId: 'keeper_id',
                  version: 'version',
                  createdAt: 'created_at',
                  updatedAt: 'updated_at',
                  deletedAt: 'deleted_at',
                });

                export function toBook(row: BookRow): Book {
                  return {
                    ...row,
                    ready: row.ready === 1,
                    details: fromJson(row.details),
                    createdAt: instant(row.createdAt),
                    updatedAt: instant(row.updatedAt),
                    deletedAt: row.deletedAt && instant(row.deletedAt),
                  };
                }
                """);
    }

    @Test
    void statementsAskForNoRows() {
        assertThat(FILES.text("src/modules/books/book.statements.ts"))
                .contains("""
                export const insertBook: Statement<never> = {
                  name: 'books.insert',
                  text: `
                    INSERT INTO books (id, "group", price, due_on, ready, details, author_id, keeper_id)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
                };
                """)
                .contains("""
                export const linkRelated: Statement<never> = {
                  name: 'books.linkRelated',
                  text: `
                    INSERT INTO book_related (book_id, related_book_id)
                    SELECT ?, item FROM json_table(?, '$[*]' COLUMNS (item char(36) PATH '$')) AS items
                    ON DUPLICATE KEY UPDATE book_id = book_related.book_id`,
                };

                export const unlinkRelated: Statement<never> = {
                  name: 'books.unlinkRelated',
                  text: "DELETE FROM book_related WHERE book_id = ? AND related_book_id NOT IN (SELECT item FROM json_table(?, '$[*]' COLUMNS (item char(36) PATH '$')) AS items)",
                };
                """);
    }

    @Test
    void embeddedRowsAreBoundedWithoutALimit() {
        assertThat(FILES.text("src/modules/authors/author.statements.ts")).contains("""
                  books: embedMany(
                    bookJson,
                    'FROM books WHERE books.author_id = authors.id AND books.deleted_at IS NULL',
                    'books.id',
                    100,
                  ),
                """);
    }

    @Test
    void numbersAreComparedExactly() {
        assertThat(FILES.text("src/modules/books/book.statements.ts"))
                .contains("price: ascending('price', 'books.price', 'required', decimals(10, 2)),")
                .contains("createdAt: ascending('createdAt', 'books.created_at', 'required', instants),");
        assertThat(FILES.text("src/database/comparisons.ts"))
                .contains("`CAST(${values.add(value)} AS DECIMAL(${precision}, ${scale}))`");
    }

    @Test
    void rowsAreReadAgainInTheTransactionThatWroteThem() {
        assertThat(FILES.text("src/modules/authors/author.sql-repository.ts"))
                .contains("""
                  create(author: NewAuthor): Promise<Author> {
                    return this.#sql.transaction((sql) => insert(sql, author));
                  }
                """)
                .contains("""
                async function insert(sql: Sql, author: NewAuthor): Promise<Author> {
                  const { key } = await sql.write(insertAuthor, [author.name]).catch(explainAuthor);
                  return stored(sql, String(key));
                }
                """)
                .contains("const text = `UPDATE authors SET ${assigned}${where}`;");
    }

    @Test
    void migrationsSayWhenTheyBeginAndWhenTheyEnd() {
        assertThat(FILES.text("src/database/migration-journal.ts"))
                .contains("unfinished: 'SELECT name, checksum FROM schema_migrations WHERE applied_at IS NULL',")
                .contains("reopen: 'UPDATE schema_migrations SET applied_at = NULL WHERE name = ?',");
    }
}
