package dev.nodesmith.generate.data.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.generate.data.Examples;
import dev.nodesmith.model.Project;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Prisma does in another way on MySQL and MariaDB than on databases that give rows back with a change. */
class EmittedPrismaMysqlTest {

    private static final Project LIBRARY = Examples.of("""
            name: library
            auth: { roles: [admin, member] }
            entities:
              Author:
                key: bigint
                fields:
                  name: string(120)! @search
                access: { read: anyone, write: admin }
              Book:
                softDelete: true
                fields:
                  title: string(20)! @search
                  titleLower: string(20)
                  sign: string(20)! @unique
                  price: decimal(30,10)! @filter
                  lent: time
                  ready: boolean! = false
                  marks: string[]
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
                    Selector.select(Map.of("data", "prisma", "database", "mysql"))
                            .selection()
                            .orElseThrow());

    private static final String REPOSITORY = FILES.text("src/modules/books/book.prisma-repository.ts");

    @Test
    void columnsHaveTheTypesOfTheMigration() {
        assertThat(FILES.text("prisma/schema.prisma"))
                .contains("  title       String        @db.VarChar(20)\n")
                .contains("  price       Decimal       @db.Decimal(30, 10)\n")
                .contains("  lent        DateTime?     @db.Time(0)\n")
                .contains("  marks       Json?\n")
                .contains("  // unique among rows that are not deleted: sign\n");
    }

    @Test
    void searchedTextsHaveAColumnInSmallLettersUnderANameThatIsFree() {
        assertThat(FILES.text("prisma/migrations/0001_initial/migration.sql"))
                .contains("  title_lower varchar(20),\n")
                .contains("  title_lower2 longtext GENERATED ALWAYS AS (lower(title)) VIRTUAL,\n");
        assertThat(FILES.text("prisma/schema.prisma"))
                .contains("  titleLower2 String?       @default(dbgenerated()) @map(\"title_lower2\") @db.LongText\n");
        assertThat(REPOSITORY).contains("{ titleLower2: containing(q) }");
        assertThat(FILES.text("src/modules/books/book.rows.ts")).contains("titleLower2: true");
    }

    @Test
    void aChangeIsOneStatementWithAllConditionsAndIsCounted() {
        assertThat(REPOSITORY).containsIgnoringWhitespaces("""
                return this.#session.transaction(async ({ orm }) => {
                  // Of two changes at once only one finds the row as it has to be.
                  const { count } = await orm.book
                    .updateMany({
                      where: { id, version, ...state, keeperId: ownerId },
                      data: { ...data, version: { increment: 1 }, updatedAt: new Date() },
                    })
                    .catch(explainBook);
                  if (count === 0) {
                    throw await this.#refusal(orm, id, state, conditions);
                  }
            """);
    }

    @Test
    void aRefreshTokenIsUsedByOneStatementThatIsCounted() {
        assertThat(FILES.text("src/modules/auth/refresh-token.prisma-repository.ts"))
                .containsIgnoringWhitespaces("""
                  const { count } = await orm.refreshToken.updateMany({ where, data: { usedAt: now } });
                  const used = count === 0 ? null : await orm.refreshToken.findUnique({ where: { tokenHash } });
            """);
    }

    @Test
    void figuresTravelAsTextsWithAllTheirDigits() {
        assertThat(REPOSITORY)
                .contains("CAST(count(*) AS DOUBLE) AS \"n\"")
                .contains("CAST(sum(price) AS CHAR) AS \"total\"")
                .contains("concat(replace(CAST(max(created_at) AS CHAR), ' ', 'T'), 'Z') AS \"last\"")
                .contains("ready: row.ready === 1");
    }

    @Test
    void aMigrationIsNotedWhenItBeginsAndWhenItEnds() {
        assertThat(FILES.text("src/database/migration-journal.ts"))
                .contains("started_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3)")
                .contains("(id, migration_name, checksum)")
                .contains("WHERE finished_at IS NULL AND rolled_back_at IS NULL")
                .contains("SET finished_at = CURRENT_TIMESTAMP(3), applied_steps_count = 1 WHERE migration_name = ?");
    }
}
