package dev.nodesmith.generate.data.typeorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.generate.data.Examples;
import dev.nodesmith.model.Project;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Entities, migrations as classes, and the queries of repositories. */
class EmittedTypeOrmTest {

    private static final Project LIBRARY = Examples.of("""
            name: library
            auth: { roles: [admin, member] }
            entities:
              Author:
                key: bigint
                fields:
                  name: string(120)! @search @sort
                  motto: string(40)! = "`it's`; ${and} \\\\"
                  alias: string(20) @secret
                relations:
                  books: Book[] @mappedBy(author)
                computed:
                  shout: { type: string, value: "name + '!'" }
                access: { read: anyone, write: admin }
              Book:
                softDelete: true
                fields:
                  group: string(20)! @unique
                  price: decimal(10,2)! = 1.50 @min(0) @filter @sort
                  dueAt: datetime @sort
                  languages: string(2)[]
                  details: json
                relations:
                  author: Author!
                  related: Book[]
                  keeper: User @owner
                access: { read: [owner, admin], write: [owner, admin] }
            reports:
              prices:
                on: Book
                groupBy: [dueAt.month]
                measures: { n: count, total: sum(price) }
                filter: price > 0.5
                access: admin
            """);

    private static final FileTree TREE = generate(Map.of("data", "typeorm"));
    private static final String REPOSITORY = "src/modules/books/book.typeorm-repository.ts";

    @Test
    void describesTablesToQueries() {
        assertThat(TREE.text("src/modules/books/book.entity.ts"))
                .contains(
                        "    id: { type: 'uuid', primary: true },\n",
                        "    price: { type: 'numeric' },\n",
                        "    dueAt: { type: 'timestamptz', name: 'due_at', nullable: true, transformer: instant },\n",
                        "    languages: { type: 'varchar', array: true, nullable: true },\n",
                        "    version: { type: 'integer', version: true },\n",
                        "      deleteDate: true,\n")
                .contains("author: { type: 'many-to-one', target: 'Author', joinColumn: { name: 'author_id' } },")
                .contains("""
                            related: {
                              type: 'many-to-many',
                              target: 'Book',
                              joinTable: {
                                name: 'book_related',
                                joinColumn: { name: 'book_id' },
                                inverseJoinColumn: { name: 'related_book_id' },
                              },
                            },
                        """);
    }

    @Test
    void keepsSecretsOutOfReads() {
        assertThat(TREE.text("src/modules/authors/author.entity.ts"))
                .contains("  readonly alias?: string | null;\n")
                .contains("alias: { type: 'varchar', nullable: true, select: false },");
        assertThat(TREE.text("src/modules/users/user.entity.ts"))
                .contains("passwordHash: { type: 'varchar', name: 'password_hash', select: false },")
                .contains("accessVersion: { type: 'integer', name: 'access_version', select: false },");
    }

    @Test
    void leavesComputedValuesOutOfRows() {
        assertThat(TREE.text("src/modules/authors/author.entity.ts"))
                .contains("export interface AuthorRow extends Omit<Author, 'shout'> {")
                .contains("    books: { type: 'one-to-many', target: 'Book', inverseSide: 'author' },\n")
                .contains("    shout: authorShout(row),\n");
    }

    @Test
    void migratesByAClassInTheOrderOfItsNumber() {
        assertThat(TREE.text("src/database/migrations/0001-initial.ts"))
                .contains("export class Initial0000000000001 implements MigrationInterface {")
                .contains("    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);\n")
                .contains("""
                            await queryRunner.query(`
                              CREATE TABLE book_related (
                                book_id uuid NOT NULL,
                                related_book_id uuid NOT NULL,
                                CONSTRAINT book_related_pkey PRIMARY KEY (book_id, related_book_id)
                              )
                            `);
                        """)
                // What a template literal would take for something else is escaped, the quotes of SQL are doubled.
                .contains("DEFAULT '\\`it''s\\`; \\${and} \\\\'");
        assertThat(TREE.text("src/database/migrations.ts")).contains("const migrations = [Initial0000000000001];");
    }

    @Test
    void asksForOwnersAndVersionsInTheStatement() {
        assertThat(TREE.text(REPOSITORY))
                .contains("ownedBy(manager.createQueryBuilder(BookEntity, 'book').where({ id }), scope)")
                .contains("return ownerId === undefined ? rows : rows.andWhere({ keeperId: ownerId });")
                .contains("    update.andWhere({ version });\n")
                .contains("manager.createQueryBuilder().softDelete().from(BookEntity)");
    }

    @Test
    void joinsOneRowAndLooksForMany() {
        assertThat(TREE.text(REPOSITORY))
                .contains("    all.leftJoinAndSelect('book.author', 'author');\n")
                .contains("relatedTo(manager, BookEntity, 'related', BookEntity, ids)")
                .contains("      author: row.author && toAuthor(row.author),\n", "      keeper: row.keeper,\n");
    }

    @Test
    void addsUpInTheDatabase() {
        assertThat(TREE.text(REPOSITORY))
                .contains(
                        "        .select(\"to_char(due_at AT TIME ZONE 'UTC', 'YYYY-MM')\", 'dueAtMonth')\n",
                        "        .addSelect('sum(price)', 'total')\n",
                        "        .andWhere('price > 0.5')\n",
                        "        .getRawMany<PricesRow>(),\n");
    }

    @Test
    void readsPastTheEntitiesWhereAsked() {
        FileTree tree = generate(Map.of("data", "typeorm", "reads", "sql"));
        assertThat(tree.text("src/database/open-database.ts"))
                .contains("repositories: reads.over(createRepositories(session)),");
        assertThat(tree.text("src/database/typeorm-connection.ts"))
                .contains("poolSize: config.databasePoolSize - readConnectionsOf(config),");
    }

    @Test
    void isRefusedOnAFileNamingWhatWorks() {
        assertThat(Selector.select(Map.of("data", "typeorm", "database", "sqlite"))
                        .problems())
                .singleElement()
                .asString()
                .contains("typeorm", "sqlite", "postgresql");
    }

    private static FileTree generate(Map<String, String> choices) {
        return Generator.create()
                .generate(LIBRARY, Selector.select(choices).selection().orElseThrow());
    }
}
