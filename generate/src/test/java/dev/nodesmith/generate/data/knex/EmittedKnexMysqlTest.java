package dev.nodesmith.generate.data.knex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.generate.data.Examples;
import dev.nodesmith.model.Project;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Knex does in another way on MySQL and MariaDB than on databases that give rows back with a change. */
class EmittedKnexMysqlTest {

    private static final Project LIBRARY = Examples.of("""
            name: library
            auth: { roles: [admin, member] }
            entities:
              Author:
                key: bigint
                fields:
                  name: string(120)! @search @sort
                access: { read: anyone, write: admin }
              Book:
                softDelete: true
                fields:
                  group: string(20)! @unique
                  price: decimal(30,10)! @filter @sort
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
                groupBy: [ready]
                measures: { n: count, total: sum(price), last: max(createdAt) }
                access: admin
            """);

    private static final FileTree FILES = Generator.create()
            .generate(
                    LIBRARY,
                    Selector.select(Map.of("data", "knex", "database", "mysql"))
                            .selection()
                            .orElseThrow());

    private static final String BOOKS = FILES.text("src/modules/books/book.knex-repository.ts");

    @Test
    void tablesAreMadeInSqlWithTheColumnsThatKeysNeed() {
        assertThat(FILES.text("migrations/0001_initial.js"))
                .contains("CREATE TABLE books (\n")
                .contains("not_deleted boolean GENERATED ALWAYS AS (if(deleted_at IS NULL, true, NULL)) VIRTUAL")
                .contains("UNIQUE KEY books_group_key (\\`group\\`, not_deleted)")
                .contains("await knex.raw('DROP TABLE books');");
    }

    @Test
    void aChangeIsCountedAndReadInTheSameTransaction() {
        assertThat(BOOKS).containsIgnoringWhitespaces("""
                restore(id: string, conditions: WriteConditions): Promise<Book> {
                  return this.#session.transaction(({ knex }) =>
                    write(knex, id, 'deleted', { deleted_at: null }, conditions),
                  );
                }
                """).containsIgnoringWhitespaces("""
                  if (count === 0) {
                    throw await refusal(knex, id, state, conditions);
                  }
                  return stored(knex, id);
                """);
    }

    @Test
    void aKeyThatTheDatabaseCountsUpComesFromTheInsert() {
        assertThat(FILES.text("src/modules/authors/author.knex-repository.ts")).containsIgnoringWhitespaces("""
                  const keys = await ask<number[]>(knex('authors').insert({ ...toAuthorColumns(author) })).catch(
                    explainAuthor,
                  );
                  return stored(knex, String(only(keys)));
                """);
    }

    /** INSERT IGNORE would pass over ids that name nothing as well. */
    @Test
    void whatIsLinkedAlreadyIsLeftAsItIsAndNothingElseIgnored() {
        assertThat(BOOKS).contains(".onConflict().merge(['book_id'])").doesNotContain(".ignore()");
    }

    @Test
    void valuesAreBroughtInFormBeforeTheyAreCompared() {
        assertThat(BOOKS)
                .contains("matching, 'price', filters.price, decimals(30, 10)")
                .contains("ascending('price', 'price', { toStored: decimals(30, 10) })")
                .contains("ascending('createdAt', 'created_at', { toStored: instants })");
        assertThat(FILES.text("src/database/knex-list.ts"))
                .contains("rows.orderByRaw(`?? IS NULL, ?? ${direction}`, [column, column]);")
                .contains(".where(column, `${beyond}=`, value)");
    }

    @Test
    void rowsAreReadAsTheDriverGivesThem() {
        assertThat(FILES.text("src/modules/books/book.rows.ts"))
                .contains("ready: row.ready === 1,")
                .contains("details: fromJson(row.details),")
                .contains("createdAt: instant(row.createdAt),")
                .contains("deletedAt: row.deletedAt && instant(row.deletedAt),");
        assertThat(FILES.text("src/modules/auth/account.knex-repository.ts"))
                .containsIgnoringWhitespaces("disabled: row.disabled === 1");
    }
}
