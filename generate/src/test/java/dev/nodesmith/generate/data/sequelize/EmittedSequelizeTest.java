package dev.nodesmith.generate.data.sequelize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.generate.data.Examples;
import dev.nodesmith.model.Project;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Models, migrations in the words of Sequelize, and the queries of repositories. */
class EmittedSequelizeTest {

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
                  readAt: datetime
                  details: json = {}
                relations:
                  author: Author!
                  related: Book[]
                  keeper: User @owner
                access: { read: [owner, admin], write: [owner, admin] }
              Shelf:
                timestamps: false
                versioned: false
                fields:
                  label: string(10)!
                access: { read: anyone, write: admin }
            reports:
              prices:
                on: Book
                groupBy: [dueOn.month]
                measures: { n: count, total: sum(price) }
                filter: price > 0.5
                access: admin
            """);

    private static final FileTree TREE = generate(Map.of("data", "sequelize"));
    private static final String MIGRATION = TREE.text("migrations/0001_initial.js");
    private static final String MODEL = TREE.text("src/modules/books/book.sequelize-model.ts");
    private static final String REPOSITORY = TREE.text("src/modules/books/book.sequelize-repository.ts");

    @Test
    void migratesInTheWordsOfTheQueryInterface() {
        assertThat(MIGRATION)
                .contains(
                        "id: { type: DataTypes.BIGINT, primaryKey: true, autoIncrement: true, allowNull: false },",
                        "motto: { type: DataTypes.STRING(20), allowNull: false, defaultValue: 'why?' },",
                        "price: { type: DataTypes.DECIMAL(10, 2), allowNull: false, defaultValue: '1.50' },",
                        "details: { type: DataTypes.JSONB, defaultValue: literal(\"'{}'\") },")
                .contains("""
                            await queryInterface.addIndex('books', {
                              name: 'books_group_key',
                              fields: ['group'],
                              unique: true,
                              where: { deleted_at: null },
                              transaction,
                            });
                        """)
                .contains("'ALTER TABLE books ADD CONSTRAINT books_price_min CHECK (price >= 0)',");
    }

    @Test
    void takesForeignKeysBackBeforeTables() {
        assertThat(MIGRATION.indexOf("removeConstraint('books', 'books_author_id_fkey', { transaction })"))
                .isPositive()
                .isLessThan(MIGRATION.indexOf("dropTable('authors', { transaction })"));
    }

    @Test
    void tellsModelsWhatRowsGoThrough() {
        assertThat(MODEL)
                .contains("      readAt: { type: DataTypes.DATE(3), field: 'read_at' },\n")
                .contains("{ tableName: 'books', paranoid: true, hooks: { beforeBulkUpdate: countVersion } },")
                .contains("    readAt: row.readAt?.toISOString() ?? null,\n");
        assertThat(TREE.text("src/modules/shelves/shelf.sequelize-model.ts"))
                .contains("{ tableName: 'shelves', timestamps: false },");
    }

    @Test
    void readsPasswordsForAccountsOnly() {
        assertThat(TREE.text("src/modules/users/user.sequelize-model.ts"))
                .contains("defaultScope: { attributes: { exclude: ['passwordHash'] } },");
        assertThat(TREE.text("src/modules/auth/account.sequelize-repository.ts"))
                .contains("models.User.unscoped().findOne({ where, transaction })");
    }

    @Test
    void relatesThroughJoinTables() {
        assertThat(TREE.text("src/database/models.ts"))
                .contains("models.Book.hasMany(models.BookRelated, { as: 'relatedLinks', foreignKey: 'bookId' });")
                .contains(
                        "models.BookRelated.belongsTo(models.Book, { as: 'relatedBook', foreignKey: 'relatedBookId' });")
                .doesNotContain("as: 'book', foreignKey: 'bookId'");
        assertThat(REPOSITORY)
                .contains("include: [{ model: models.Book, as: 'relatedBook', required: true }],")
                .contains("const links = relatedIds.map((relatedBookId) => ({ bookId, relatedBookId }));");
    }

    @Test
    void keepsNamesOfWhatIsJoinedWhole() {
        // PostgreSQL cuts names off after 63 bytes, and Sequelize finds values by `relation.attribute`.
        assertThat(TREE.text("src/database/sequelize-connection.ts")).contains("minifyAliases: true,");
    }

    @Test
    void asksForOwnersInTheQuery() {
        assertThat(REPOSITORY)
                .contains("models.Book.findOne({ where: { id, [Op.and]: ownedBy(scope) }, transaction }),")
                .contains("""
                        function ownedBy({ ownerId }: Scope): WhereOptions {
                          return ownerId === undefined ? {} : { keeperId: ownerId };
                        }
                        """);
    }

    @Test
    void addsUpWithoutRounding() {
        assertThat(REPOSITORY)
                .contains("            sum(price)::text AS \"total\"\n", "          GROUP BY 1 ORDER BY 1\n")
                .contains("WHERE deleted_at IS NULL AND price > 0.5 AND ($ownerId::text IS NULL OR");
    }

    @Test
    void refusesToKeepHalfOfATransaction() {
        assertThat(TREE.text("src/database/sequelize-session.ts")).contains("if (refused.length > 0) {");
    }

    @Test
    void readsPastTheOrmWhereAsked() {
        FileTree tree = generate(Map.of("data", "sequelize", "reads", "sql"));
        assertThat(tree.text("src/database/open-database.ts"))
                .contains("repositories: reads.over(createRepositories(session)),");
        assertThat(tree.text("src/database/sequelize-connection.ts"))
                .contains("max: config.databasePoolSize - readConnectionsOf(config),");
    }

    @Test
    void refusesWhatItsDriversCannotReach() {
        assertThat(Selector.select(Map.of("data", "sequelize", "database", "sqlite"))
                        .selection())
                .isEmpty();
    }

    private static FileTree generate(Map<String, String> choices) {
        return Generator.create()
                .generate(LIBRARY, Selector.select(choices).selection().orElseThrow());
    }
}
