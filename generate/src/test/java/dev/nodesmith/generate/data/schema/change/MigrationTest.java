package dev.nodesmith.generate.data.schema.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.MysqlDialect;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.data.schema.SchemaPlanner;
import dev.nodesmith.generate.data.schema.SqliteDialect;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.BackendPlanner;
import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.yaml.ModelReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final String MODEL = """
            name: shelf
            entities:
              Book:
                timestamps: false
                versioned: false
                fields:
                  title: string(200)!
                  isbn: string(13) @unique
                  status: enum(draft, published) = draft
              Note:
                timestamps: false
                versioned: false
                fields:
                  text: string(90)
            """;

    @Test
    void renamedColumnsTakeTheirIndexesAlong() {
        assertThat(up(new PostgresqlDialect(), "isbn: string(13) @unique", "ean: string(13) @unique @was(isbn)"))
                .isEqualTo("""
                ALTER TABLE books RENAME COLUMN isbn TO ean;

                ALTER INDEX books_isbn_key RENAME TO books_ean_key;
                """);
    }

    @Test
    void anEmptyTextIsAssumedWhereTheModelHasNoDefault() {
        List<MigrationStep> steps = migration(new PostgresqlDialect(), "isbn:", "blurb: text!\n      isbn:")
                .up();
        assertThat(steps)
                .extracting(MigrationStep::words)
                .containsExactly("add column books.blurb", "fill books.blurb where it is null", "require books.blurb");
        assertThat(steps).extracting(MigrationStep::safety).containsExactly(Safety.SAFE, Safety.MAY_FAIL, Safety.LOCKS);
        assertThat(steps.get(1).reason()).contains("assumed");
        assertThat(steps.get(1).statement()).isEqualTo("UPDATE books SET blurb = '' WHERE blurb IS NULL;\n");
    }

    @Test
    void shorterTextsFailBeforeTheyAreCut() {
        MigrationStep step = only(migration(new PostgresqlDialect(), "string(200)", "string(20)"));
        assertThat(step.statement()).isEqualTo("ALTER TABLE books ALTER COLUMN title TYPE varchar(20);\n");
        assertThat(step.safety()).isEqualTo(Safety.MAY_FAIL);
    }

    @Test
    void longerTextsStayWhereTheyAre() {
        assertThat(only(migration(new PostgresqlDialect(), "string(200)", "string(300)"))
                        .safety())
                .isEqualTo(Safety.SAFE);
        assertThat(migration(new SqliteDialect(), "string(200)", "string(300)").isEmpty())
                .isTrue();
    }

    @Test
    void lossesAreCounted() {
        MigrationStep step = only(migration(new PostgresqlDialect(), "      text: string(90)\n", ""));
        assertThat(step.safety()).isEqualTo(Safety.LOSES_DATA);
        assertThat(step.count()).contains("SELECT count(text) FROM notes");
    }

    @Test
    void valuesAreRenamedBetweenTheChecks() {
        assertThat(up(new PostgresqlDialect(), "draft, published", "draft, live was published"))
                .isEqualTo("""
                ALTER TABLE books DROP CONSTRAINT books_status_check;

                UPDATE books SET status = CASE status WHEN 'published' THEN 'live' ELSE status END WHERE status IN ('published');

                ALTER TABLE books ADD CONSTRAINT books_status_check CHECK (status IN ('draft', 'live'));
                """);
    }

    @Test
    void sqliteMakesATableAnew() {
        assertThat(up(new SqliteDialect(), "text: string(90)", "text: string(90)!"))
                .isEqualTo("""
                CREATE TABLE rebuilt_notes (
                  id TEXT NOT NULL,
                  text TEXT NOT NULL,
                  CONSTRAINT notes_pkey PRIMARY KEY (id)
                );
                INSERT INTO rebuilt_notes (id, text)
                  SELECT id, coalesce(text, '') FROM notes;
                DROP TABLE notes;
                ALTER TABLE rebuilt_notes RENAME TO notes;
                """);
    }

    @Test
    void mysqlDefinesAColumnOnce() {
        assertThat(up(new MysqlDialect(), "text: string(90)", "text: int! = 3")).isEqualTo("""
                ALTER TABLE notes MODIFY COLUMN text int DEFAULT 3;

                UPDATE notes SET text = 3 WHERE text IS NULL;

                ALTER TABLE notes MODIFY COLUMN text int NOT NULL DEFAULT 3;
                """);
    }

    @Test
    void namesSayWhatItIsFor() {
        assertThat(name("isbn:", "pages: int\n      isbn:")).isEqualTo("0003_add_pages_to_books");
        assertThat(name("  Note:", "  Loan: {}\n  Note:")).isEqualTo("0003_add_loans");
        assertThat(name("  Note:\n", "  Remark:\n    was: Note\n")).isEqualTo("0003_rename_notes_to_remarks");
        assertThat(name("isbn: string(13) @unique", "ean: string(13) @unique @was(isbn)"))
                .isEqualTo("0003_rename_isbn_of_books_to_ean");
        assertThat(name("isbn:", "pages: int\n      weight: int\n      height: int\n      isbn:"))
                .isEqualTo("0003_change_books");
        assertThat(name("isbn:", "a" + "b".repeat(58) + ": int\n      isbn:")).isEqualTo("0003_change_books");
    }

    /** It was followed when the project was built with it, whatever has come under the former name since. */
    @Test
    void aFormerNameIsFollowedOnce() {
        String renamed = MODEL.replace("isbn: string(13) @unique", "ean: string(13) @unique @was(isbn)");
        String reused = renamed.replace("text: string(90)", "text: string(91)");
        Migration next = between(renamed, reused, new PostgresqlDialect());
        assertThat(next.up()).extracting(MigrationStep::words).containsExactly("change the type of notes.text");
    }

    private static MigrationStep only(Migration migration) {
        assertThat(migration.up()).hasSize(1);
        return migration.up().getFirst();
    }

    private static String name(String from, String to) {
        return migration(new PostgresqlDialect(), from, to).name();
    }

    private static String up(Dialect dialect, String from, String to) {
        return Migration.script(migration(dialect, from, to).up());
    }

    private static Migration migration(Dialect dialect, String from, String to) {
        assertThat(MODEL).contains(from);
        return between(MODEL, MODEL.replace(from, to), dialect);
    }

    private static Migration between(String former, String present, Dialect dialect) {
        ModelRenames.Side before = side(former);
        ModelRenames.Side after = side(present);
        return Migration.between(
                before.schema(),
                after.schema(),
                ModelRenames.between(before, after),
                MigrationDialect.of(dialect),
                List.of("0001_initial", "0002_more"));
    }

    private static ModelRenames.Side side(String yaml) {
        ModelDocument document = ModelReader.read(yaml.getBytes(UTF_8), "backend.yaml");
        BackendPlan plan =
                BackendPlanner.plan(document.project().orElseThrow(() -> new AssertionError(document.problems())));
        return new ModelRenames.Side(plan, SchemaPlanner.plan(plan));
    }
}
