package dev.nodesmith.generate.data.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.generate.data.Examples;
import dev.nodesmith.model.Project;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Prisma is told, and how repositories ask it. */
class EmittedPrismaTest {

    private static final Project LIBRARY = Examples.of("""
            name: library
            auth: { roles: [admin, member] }
            entities:
              Author:
                description: Somebody who writes
                key: bigint
                fields:
                  name: string(120)! @search @sort
                  pseudonyms: string(80)[]
                  awards: int[]! = [1901, 1902]
                computed:
                  shout: "string(121) = name + '!'"
                relations:
                  books: Book[] @mappedBy(author)
                  mentor: Author
                access: { read: anyone, write: admin }
              Book:
                softDelete: true
                fields:
                  group: string(20)! @unique
                  price: decimal(10,2)! = 1.50 @min(0) @filter @sort
                  dueOn: date = now @sort
                  state: enum(new, worn)! = new @filter
                  details: json = {}
                relations:
                  author: Author!
                  editor: Author
                  related: Book[]
                  keeper: User @owner
                access: { read: [owner, admin], write: [owner, admin] }
              Card:
                fields:
                  number: uuid! = uuid @unique
                relations:
                  holder: User! @unique @inverse(card) @onDelete(cascade)
                access: admin
            reports:
              prices:
                on: Book
                groupBy: [dueOn.month]
                measures: { n: count, total: sum(price), mean: avg(price) }
                filter: price > 0.5
                access: admin
            """);

    private static final FileTree POSTGRESQL = generate(LIBRARY, Map.of("data", "prisma", "database", "postgresql"));
    private static final FileTree SQLITE = generate(LIBRARY, Map.of("data", "prisma", "database", "sqlite"));

    @Test
    void modelsWithBothSidesOfEveryRelation() {
        assertThat(POSTGRESQL.text("prisma/schema.prisma")).contains("""
                /// Somebody who writes
                model Author {
                  id            BigInt   @id @default(autoincrement())
                  name          String   @db.VarChar(120)
                  pseudonyms    Json?
                  awards        Int[]    @default([1901, 1902])
                  mentorId      BigInt?  @map("mentor_id")
                  version       Int      @default(1)
                  createdAt     DateTime @default(now()) @map("created_at") @db.Timestamptz(3)
                  updatedAt     DateTime @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)
                  mentor        Author?  @relation("AuthorMentor", fields: [mentorId], references: [id], onDelete: SetNull, onUpdate: NoAction)
                  authors       Author[] @relation("AuthorMentor")
                  books         Book[]   @relation("BookAuthor")
                  booksAsEditor Book[]   @relation("BookEditor")

                  @@index([name, id], map: "authors_name_idx")
                  @@index([mentorId, id], map: "authors_mentor_id_idx")
                  @@index([createdAt, id], map: "authors_created_at_idx")
                  @@index([name(ops: raw("gin_trgm_ops"))], type: Gin, map: "authors_name_search")
                  @@map("authors")
                }

                model Book {
                  id          String        @id @db.Uuid
                  group       String        @db.VarChar(20)
                  price       Decimal       @default(1.50) @db.Decimal(10, 2)
                  dueOn       DateTime?     @default(dbgenerated("(now() AT TIME ZONE 'UTC')::date")) @map("due_on") @db.Date
                  state       String        @default("new") // new | worn
                  details     Json?         @default("{}")
                  authorId    BigInt        @map("author_id")
                  editorId    BigInt?       @map("editor_id")
                  keeperId    String?       @map("keeper_id") @db.Uuid
                  version     Int           @default(1)
                  createdAt   DateTime      @default(now()) @map("created_at") @db.Timestamptz(3)
                  updatedAt   DateTime      @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)
                  deletedAt   DateTime?     @map("deleted_at") @db.Timestamptz(3)
                  author      Author        @relation("BookAuthor", fields: [authorId], references: [id], onDelete: Restrict, onUpdate: NoAction)
                  editor      Author?       @relation("BookEditor", fields: [editorId], references: [id], onDelete: SetNull, onUpdate: NoAction)
                  keeper      User?         @relation(fields: [keeperId], references: [id], onDelete: SetNull, onUpdate: NoAction)
                  related     BookRelated[] @relation("BookRelatedBook")
                  bookRelated BookRelated[] @relation("BookRelatedRelatedBook")

                  // unique among rows that are not deleted: group
                  @@index([price, id], map: "books_price_idx")
                  @@index([dueOn, id], map: "books_due_on_idx")
                  @@index([state, id], map: "books_state_idx")
                  @@index([authorId, id], map: "books_author_id_idx")
                  @@index([editorId, id], map: "books_editor_id_idx")
                  @@index([keeperId, id], map: "books_keeper_id_idx")
                  @@index([createdAt, id], map: "books_created_at_idx")
                  @@map("books")
                }

                model Card {
                  id        String   @id @db.Uuid
                  number    String   @unique @default(dbgenerated("gen_random_uuid()")) @db.Uuid
                  holderId  String   @unique @map("holder_id") @db.Uuid
                  version   Int      @default(1)
                  createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(3)
                  updatedAt DateTime @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)
                  holder    User     @relation(fields: [holderId], references: [id], onDelete: Cascade, onUpdate: NoAction)

                  @@index([createdAt, id], map: "cards_created_at_idx")
                  @@map("cards")
                }

                model BookRelated {
                  bookId        String @map("book_id") @db.Uuid
                  relatedBookId String @map("related_book_id") @db.Uuid
                  book          Book   @relation("BookRelatedBook", fields: [bookId], references: [id], onDelete: Cascade, onUpdate: NoAction)
                  relatedBook   Book   @relation("BookRelatedRelatedBook", fields: [relatedBookId], references: [id], onDelete: Cascade, onUpdate: NoAction)

                  @@id([bookId, relatedBookId])
                  @@index([relatedBookId, bookId], map: "book_related_related_book_id_idx")
                  @@map("book_related")
                }
                """);
    }

    @Test
    void rowsBecomeWhatTheModelSays() {
        assertThat(POSTGRESQL.text("src/modules/books/book.rows.ts")).isEqualTo("""
                import { dayOf, oneOf } from '../../database/prisma-values.js';
                import type { Prisma } from '../../database/prisma.js';
                import { type Book, bookStateValues } from './book.js';

                export type BookRow = Prisma.BookModel;

                export function toBook(row: BookRow): Book {
                  return {
                    id: row.id,
                    group: row.group,
                    price: row.price.toFixed(2),
                    dueOn: row.dueOn === null ? null : dayOf(row.dueOn),
                    state: oneOf(bookStateValues, row.state),
                    details: row.details as Book['details'],
                    authorId: row.authorId.toString(),
                    editorId: row.editorId?.toString() ?? null,
                    keeperId: row.keeperId,
                    version: row.version,
                    createdAt: row.createdAt.toISOString(),
                    updatedAt: row.updatedAt.toISOString(),
                    deletedAt: row.deletedAt?.toISOString() ?? null,
                  };
                }
                """);
    }

    @Test
    void constraintsInWordsForTheClient() {
        assertThat(POSTGRESQL.text("src/modules/books/book.refusals.ts")).isEqualTo("""
                import { explain } from '../../database/prisma-errors.js';
                import { nothingAt, notValid, taken } from '../../database/refusals.js';

                /** What a write breaks, in words for the client. */
                export const explainBook = explain({
                  books_group_key: () => taken('book', ['group']),
                  books_author_id_fkey: () => nothingAt('authorId'),
                  books_editor_id_fkey: () => nothingAt('editorId'),
                  books_keeper_id_fkey: () => nothingAt('keeperId'),
                  books_price_min: () => notValid('/price', 'Must be at least 0.'),
                  books_state_check: () => notValid('/state', 'Must be one of new, worn.'),
                  book_related_related_book_id_fkey: () => nothingAt('relatedIds'),
                });
                """);
    }

    @Test
    void writesHoldOwnerAndVersionInTheirCondition() {
        assertThat(POSTGRESQL.text("src/modules/books/book.prisma-repository.ts"))
                .contains("""
                          async update(
                            id: string,
                            { relatedIds, ...changes }: BookChanges,
                            conditions: WriteConditions,
                          ): Promise<Book> {
                            const data: Prisma.BookUncheckedUpdateInput = {
                              ...changes,
                              dueOn: whenSet(changes.dueOn, toDay),
                              details: toJson(changes.details),
                              authorId: whenSet(changes.authorId, BigInt),
                              editorId: whenSet(changes.editorId, BigInt),
                              related: relatedIds && { deleteMany: {}, createMany: { data: relatedTo(relatedIds) } },
                            };
                            return this.#write(id, kept, data, conditions);
                          }
                        """)
                .contains("""
                          async #write(
                            id: string,
                            state: State,
                            data: Prisma.BookUncheckedUpdateInput,
                            conditions: WriteConditions,
                          ): Promise<Book> {
                            const { version, ownerId } = conditions;
                            try {
                              const row = await this.#orm.book.update({
                                where: { id, version, ...state, keeperId: ownerId },
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
                        """);
    }

    @Test
    void reportsNeedNoWorkAfterwards() {
        assertThat(POSTGRESQL.text("src/modules/books/book.prisma-repository.ts"))
                .contains("""
                  prices({ ownerId }: Scope): Promise<PricesRow[]> {
                    const owned =
                      ownerId === undefined ? Prisma.empty : Prisma.sql`AND keeper_id = ${ownerId}::uuid`;
                    return this.#orm.$queryRaw<PricesRow[]>`
                      SELECT
                        to_char(due_on, 'YYYY-MM') AS "dueOnMonth",
                        count(*)::int AS "n",
                        sum(price)::text AS "total",
                        round(avg(price), 6)::text AS "mean"
                      FROM books
                      WHERE deleted_at IS NULL AND price > 0.5 ${owned}
                      GROUP BY 1 ORDER BY 1
                    `;
                  }
                """);
    }

    @Test
    void sqliteStoresNumbersAndTexts() {
        assertThat(SQLITE.text("prisma/schema.prisma")).contains("""
                model Book {
                  id          String        @id
                  group       String
                  price       BigInt        @default(150)
                  dueOn       String?       @default(dbgenerated("date('now')")) @map("due_on")
                  state       String        @default("new") // new | worn
                  details     Json?         @default("{}")
                  authorId    BigInt        @map("author_id")
                  editorId    BigInt?       @map("editor_id")
                  keeperId    String?       @map("keeper_id")
                  version     Int           @default(1)
                  createdAt   String        @default(dbgenerated("strftime('%Y-%m-%dT%H:%M:%fZ', 'now')")) @map("created_at")
                  updatedAt   String        @default(dbgenerated("strftime('%Y-%m-%dT%H:%M:%fZ', 'now')")) @map("updated_at")
                  deletedAt   String?       @map("deleted_at")
                """);
        assertThat(SQLITE.text("src/modules/books/book.prisma-repository.ts"))
                .contains("""
                            const data: Prisma.BookUncheckedCreateInput = {
                              ...values,
                              price: BigInt(toUnits(book.price, 2)),
                              details: toJson(book.details),
                              authorId: BigInt(book.authorId),
                              editorId: whenSet(book.editorId, BigInt),
                              related:
                                relatedIds.length === 0 ? undefined : { createMany: { data: relatedTo(relatedIds) } },
                            };
                        """)
                .contains("""
                          async prices({ ownerId }: Scope): Promise<PricesRow[]> {
                            const owned = ownerId === undefined ? Prisma.empty : Prisma.sql`AND keeper_id = ${ownerId}`;
                            const rows = await this.#reads.$queryRaw<(Omit<PricesRow, 'n'> & { readonly n: bigint })[]>`
                              SELECT
                                substr(due_on, 1, 7) AS "dueOnMonth",
                                count(*) AS "n",
                                CAST(sum(price) AS TEXT) AS "total",
                                CAST(sum(price) AS TEXT) || '/' || count(price) AS "mean"
                              FROM books
                              WHERE deleted_at IS NULL AND price > 5 * 10 ${owned}
                              GROUP BY 1 ORDER BY 1
                            `;
                            return rows.map((row) => ({
                              ...row,
                              n: Number(row.n),
                              total: fromUnits(row.total, 2),
                              mean: averageOf(row.mean, 2, 6),
                            }));
                          }
                        """)
                .contains("""
                        function checkBook(
                          orm: Orm,
                          { authorId, editorId, keeperId }: Pick<BookChanges, 'authorId' | 'editorId' | 'keeperId'>,
                        ): Promise<void> {
                          return checkReferences({
                            authorId: whenSet(authorId, (id) => orm.author.count({ where: { id: BigInt(id) } })),
                            editorId: whenSet(editorId, (id) => orm.author.count({ where: { id: BigInt(id) } })),
                            keeperId: whenSet(keeperId, (id) => orm.user.count({ where: { id } })),
                          });
                        }
                        """);
    }

    @Test
    void sqliteNamesNoForeignKey() {
        assertThat(SQLITE.text("src/modules/books/book.refusals.ts")).contains("""
                export const explainBook = explain({
                  group: () => taken('book', ['group']),
                  'FOREIGN KEY': () => nothingAt('relatedIds'),
                """);
    }

    @Test
    void readsPastPrismaShareTheStatementsOfTheLayerWithoutOrm() {
        FileTree reads = generate(LIBRARY, Map.of("data", "prisma", "database", "postgresql", "reads", "sql"));
        FileTree without = generate(LIBRARY, Map.of("data", "sql", "database", "postgresql"));
        for (String same : List.of("src/database/list.ts", "src/database/sql-reads.ts", "src/database/embedding.ts")) {
            assertThat(reads.text(same)).as(same).isEqualTo(without.text(same));
        }
        assertThat(reads.text("src/database/open-database.ts"))
                .contains("repositories: reads.over(createRepositories(session)),")
                .contains("transaction: (work) => session.transaction((inner) => work(createRepositories(inner))),");
        assertThat(reads.text("src/modules/books/book.statements.ts")).doesNotContain("INSERT", "UPDATE", "DELETE");
        assertThat(POSTGRESQL.files().keySet()).doesNotContain("src/database/reads.ts", "src/database/sql.ts");
    }

    @Test
    void soMuchOfALayerIsWrittenAsTheModelNeeds() {
        FileTree tree = generate(Examples.of("""
                name: todo
                entities:
                  Task:
                    fields:
                      title: string(200)!
                """), Map.of("data", "prisma", "database", "postgresql"));
        assertThat(tree.files().keySet())
                .contains("prisma/migrations/0001_initial/migration.sql", "prisma/migrations/0001_initial/down.sql")
                .contains("prisma/migrations/migration_lock.toml", "src/database/open-database.ts")
                .doesNotContain(
                        "src/database/prisma-values.ts",
                        "src/database/prisma-including.ts",
                        "src/database/prisma-filters.ts");
        assertThat(tree.text(".gitignore")).contains("src/generated/\n");
    }

    private static FileTree generate(Project project, Map<String, String> stack) {
        return Generator.create()
                .generate(project, Selector.select(stack).selection().orElseThrow());
    }
}
