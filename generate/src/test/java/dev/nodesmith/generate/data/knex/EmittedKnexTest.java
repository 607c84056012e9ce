package dev.nodesmith.generate.data.knex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.generate.data.Examples;
import dev.nodesmith.model.Project;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Migrations in the words of Knex, and the queries of repositories. */
class EmittedKnexTest {

    private static final Project LIBRARY = Examples.of("""
            name: library
            auth: { roles: [admin, member] }
            entities:
              Author:
                key: bigint
                fields:
                  name: string(120)! @search @sort
                  motto: string(20)! = "why?"
                relations:
                  books: Book[] @mappedBy(author)
                access: { read: anyone, write: admin }
              Book:
                softDelete: true
                fields:
                  group: string(20)! @unique
                  price: decimal(10,2)! = 1.50 @min(0) @filter @sort
                  dueOn: date = now @sort
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
                measures: { n: count, total: sum(price) }
                filter: price > 0.5
                access: admin
            """);

    private static final FileTree POSTGRESQL = generate("postgresql");
    private static final FileTree SQLITE = generate("sqlite");
    private static final String REPOSITORY = "src/modules/books/book.knex-repository.ts";

    @Test
    void migratesInTheWordsOfTheBuilder() {
        assertThat(POSTGRESQL.text("migrations/0001_initial.js"))
                .contains(
                        "    table.bigIncrements('id');\n",
                        "    table.decimal('price', 10, 2).notNullable().defaultTo('1.50');\n",
                        "    table.date('due_on').defaultTo(knex.raw(\"(now() AT TIME ZONE 'UTC')::date\"));\n",
                        "    table.timestamp('created_at', { precision: 3 }).notNullable().defaultTo(knex.fn.now());\n",
                        "    table.check('price >= 0', undefined, 'books_price_min');\n")
                .contains("""
                            table.unique(['group'], {
                              indexName: 'books_group_key',
                              useConstraint: false,
                              predicate: knex.whereNull('deleted_at'),
                            });
                        """)
                // A question mark is the place of a value to Knex.
                .contains("table.string('motto', 20).notNullable().defaultTo(knex.raw(\"'why\\\\?'\"));");
    }

    @Test
    void takesForeignKeysBackBeforeTables() {
        String migration = POSTGRESQL.text("migrations/0001_initial.js");
        assertThat(migration).contains("""
                          await knex.schema.alterTable('books', (table) => {
                            table.dropForeign(['author_id'], 'books_author_id_fkey');
                            table.dropForeign(['keeper_id'], 'books_keeper_id_fkey');
                          });
                        """);
        assertThat(migration.indexOf("dropForeign(['author_id']"))
                .isLessThan(migration.indexOf("dropTable('authors')"));
    }

    @Test
    void keepsForeignKeysWithTheirTablesInSqlite() {
        assertThat(SQLITE.text("migrations/0001_initial.js"))
                .contains("""
                            table
                              .foreign('author_id', 'books_author_id_fkey')
                              .references('id')
                              .inTable('authors')
                              .onDelete('RESTRICT');
                        """)
                .contains("    table.bigInteger('price').notNullable().defaultTo(knex.raw('150'));\n")
                .doesNotContain("alterTable", "gin_trgm_ops");
    }

    @Test
    void asksForOwnersInTheQuery() {
        assertThat(POSTGRESQL.text(REPOSITORY))
                .contains("this.#kept().where({ id }).modify(ownedBy, scope).first(bookColumns)")
                .contains("""
                        function ownedBy(rows: Knex.QueryBuilder, { ownerId }: Scope): void {
                          if (ownerId !== undefined) {
                            rows.where('keeper_id', ownerId);
                          }
                        }
                        """);
    }

    @Test
    void leavesDeletedRowsOutOfRelationsToMany() {
        assertThat(POSTGRESQL.text(REPOSITORY)).contains("""
                            {
                              rows: knex('book_related')
                                .join('books', 'books.id', 'book_related.related_book_id')
                                .whereNull('books.deleted_at'),
                              parent: 'book_related.book_id',
                              child: 'book_related.related_book_id',
                            },
                """);
    }

    @Test
    void convertsWhatSqliteStores() {
        assertThat(SQLITE.text("src/modules/books/book.rows.ts"))
                .contains("  readonly price: bigint;\n", "price: fromUnits(String(row.price), 2),")
                .contains("price: whenSet(book.price, (decimal) => toUnits(decimal, 2)),");
        assertThat(SQLITE.text(REPOSITORY))
                .contains("price: ascending('price', 'price', { toStored: units(2) }),")
                .contains(".modify(matching, 'price', filters.price, units(2))");
    }

    @Test
    void addsUpWithoutRounding() {
        assertThat(POSTGRESQL.text(REPOSITORY))
                .contains("knex.raw('sum(price) AS \"total\"'),", ".whereRaw('price > 0.5')", ".groupByRaw('1')");
        assertThat(SQLITE.text(REPOSITORY))
                .contains("reads.raw('CAST(sum(price) AS TEXT) AS \"total\"'),")
                .contains("n: Number(row.n), total: fromUnits(row.total, 2)");
    }

    @Test
    void readsPastTheBuilderWhereAsked() {
        FileTree tree = Generator.create()
                .generate(
                        LIBRARY,
                        Selector.select(Map.of("data", "knex", "reads", "sql"))
                                .selection()
                                .orElseThrow());
        assertThat(tree.text("src/database/open-database.ts"))
                .contains("repositories: reads.over(createRepositories(session)),");
    }

    private static FileTree generate(String database) {
        return Generator.create()
                .generate(
                        LIBRARY,
                        Selector.select(Map.of("data", "knex", "database", database))
                                .selection()
                                .orElseThrow());
    }
}
