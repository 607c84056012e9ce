package dev.nodesmith.generate.data.mongoose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.generate.data.Examples;
import dev.nodesmith.model.ModelProblem;
import dev.nodesmith.model.Project;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Collections, documents and queries, and what keeps references whole. */
class EmittedMongooseTest {

    private static final Project LIBRARY = Examples.of("""
            name: library
            auth: { roles: [admin, member] }
            entities:
              Author:
                key: bigint
                fields:
                  name: string(120)! @search @sort
                relations:
                  books: Book[] @mappedBy(author)
                access: { read: anyone, write: admin }
              Tag:
                fields: { label: string! }
                access: { read: anyone, write: admin }
              Book:
                softDelete: true
                fields:
                  group: string(20)! @unique
                  shelf: int @unique
                  price: decimal(10,2)! = 1.50 @min(0) @filter @sort
                  dueOn: date = now @sort
                  seen: datetime
                relations:
                  author: Author!
                  tags: Tag[] @inverse(books)
                  keeper: User @owner
                access: { read: [owner, admin], write: [owner, admin] }
                checks: [ "dueOn == null || price > 0.5" ]
            reports:
              prices:
                on: Book
                groupBy: [dueOn.month]
                measures: { n: count, total: sum(price), mean: avg(price) }
                filter: price > 0.5
                access: admin
            """);

    private static final FileTree TREE = Generator.create()
            .generate(
                    LIBRARY,
                    Selector.select(Map.of("database", "mongodb")).selection().orElseThrow());
    private static final String MIGRATION = TREE.text("migrations/0001_initial.js");
    private static final String DOCUMENT = TREE.text("src/modules/books/book.document.ts");
    private static final String REPOSITORY = TREE.text("src/modules/books/book.mongoose-repository.ts");

    @Test
    void keepsValuesInTypesThatLoseNothing() {
        assertThat(DOCUMENT)
                .contains(
                        "  readonly price: Types.Decimal128;\n",
                        "  readonly authorId: bigint;\n",
                        "  readonly seen: Date | null;\n",
                        "  price: { type: Schema.Types.Decimal128, required: true, default: '1.50' },\n",
                        "  authorId: { type: BigInt, required: true, ref: 'Author' },\n",
                        "    price: toDecimal(document.price, 2),\n",
                        "    authorId: document.authorId.toString(),\n",
                        "    seen: document.seen?.toISOString() ?? null,\n")
                .contains("new Schema<BookDocument>(definition, {\n  ...documentOptions,\n  timestamps: true,\n});");
    }

    @Test
    void leavesOutWhatIsDeletedOrHasNoValueWhereValuesAreUnique() {
        assertThat(MIGRATION).contains("""
                    {
                      name: 'books_group_key',
                      key: { group: 1 },
                      unique: true,
                      partialFilterExpression: { deletedAt: null },
                    },
                    {
                      name: 'books_shelf_key',
                      key: { shelf: 1 },
                      unique: true,
                      partialFilterExpression: { deletedAt: null, shelf: { $type: 'int' } },
                    },
                """);
    }

    @Test
    void validatesInTheDatabaseToo() {
        assertThat(MIGRATION)
                .contains("price: { bsonType: 'decimal', minimum: 0 },")
                .contains("shelf: { bsonType: ['int', 'null'] },")
                .contains("group: { bsonType: 'string', maxLength: 20 },")
                .contains("{ $gt: ['$price', Types.Decimal128.fromString('0.5')] }")
                .contains("await db.dropCollection('books');");
    }

    @Test
    void asksForOwnersInTheQuery() {
        assertThat(REPOSITORY)
                .contains(".findOne({ _id: id, deletedAt: null, ...ownedBy(scope) }, bookPaths, options)")
                .contains("return ownerId === undefined ? {} : { keeperId: ownerId };");
    }

    @Test
    void letsNoOwnerTakeThePlaceOfTheIdThatWasAskedFor() {
        String users = TREE.text("src/modules/users/user.mongoose-repository.ts");
        assertThat(users.contains("ownedBy")).isEqualTo(users.contains("$and: [{ _id: ownerId }]"));
        assertThat(users).doesNotContain("{ _id: ownerId };");
    }

    @Test
    void looksForWhatAWriteNames() {
        assertThat(REPOSITORY).contains("""
                      authorId: () => models.authors.countDocuments(),
                      keeperId: () => models.users.countDocuments(),
                      tagIds: () => models.tags.countDocuments(),
                """);
    }

    @Test
    void saysWhatBecomesOfThoseThatReferToADocument() {
        assertThat(TREE.text("src/database/references.ts"))
                .contains(
                        "{ holder: 'books', path: 'authorId', onDelete: 'restrict', neededBy: 'books' }",
                        "{ holder: 'books', path: 'keeperId', onDelete: 'unset' }",
                        "{ holder: 'books', path: 'tagIds', onDelete: 'pull' }",
                        "{ holder: 'refresh_tokens', path: 'userId', onDelete: 'cascade' }");
        assertThat(TREE.text("src/modules/authors/author.mongoose-repository.ts"))
                .contains("await release(session, 'authors', document._id);");
    }

    @Test
    void readsRelationsToManyByOneLookup() {
        assertThat(TREE.text("src/modules/tags/tag.mongoose-repository.ts"))
                .contains("foreignField: 'tagIds',", "condition: { deletedAt: null },");
        assertThat(TREE.text("src/modules/authors/author.mongoose-repository.ts"))
                .contains("authors.map(({ id }) => BigInt(id)),");
    }

    @Test
    void addsUpWithoutRounding() {
        assertThat(REPOSITORY)
                .contains("$expr: { $gt: ['$price', Types.Decimal128.fromString('0.5')] }")
                .contains("total: sumOf(figures.total, figures.totalCount, 2),")
                .contains("mean: averageOf(figures.mean, figures.meanCount, 6),")
                .contains("'absent.dueOnMonth': { $eq: ['$_id.dueOnMonth', null] }");
    }

    @Test
    void leavesCollectionsAndIndexesToMigrations() {
        assertThat(TREE.text("src/database/document-options.ts")).contains("autoCreate: false,", "autoIndex: false,");
    }

    /** A field may be called {@code save}, {@code errors} or {@code collection}. */
    @Test
    void makesNoInstancesOfModels() {
        assertThat(TREE.files().keySet())
                .filteredOn(path -> path.startsWith("src/"))
                .allSatisfy(path -> assertThat(TREE.text(path)).doesNotContain("new models.", ".save("));
    }

    @Test
    void countsKeysUp() {
        assertThat(TREE.text("src/modules/authors/author.mongoose-repository.ts"))
                .contains("const number = await nextNumber(this.#session, 'authors');");
    }

    @Test
    void goesWithMongodbOnly() {
        assertThat(Selector.select(Map.of("data", "mongoose"))
                        .selection()
                        .orElseThrow()
                        .toString())
                .contains("database=mongodb");
        assertThat(Selector.select(Map.of("data", "mongoose", "database", "sqlite"))
                        .problems())
                .extracting(ModelProblem::message)
                .containsExactly(
                        "data: mongoose does not go with database: sqlite, because Mongoose speaks to MongoDB only.");
        assertThat(Selector.select(Map.of("data", "prisma", "database", "mongodb"))
                        .problems())
                .extracting(problem -> problem.hint().orElse(""))
                .containsExactly("set data to mongoose");
    }
}
