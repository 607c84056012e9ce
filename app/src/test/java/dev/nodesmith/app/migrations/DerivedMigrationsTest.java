package dev.nodesmith.app.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Past;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.generate.data.migrations.PlannedMigration;
import dev.nodesmith.generate.data.schema.change.MigrationStep;
import dev.nodesmith.model.Project;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DerivedMigrationsTest {

    private static final Map<Server.Kind, Server> SERVERS = new EnumMap<>(Server.Kind.class);

    @AfterAll
    static void stop() throws IOException {
        for (Server server : SERVERS.values()) {
            server.close();
        }
    }

    private static synchronized Server server(Server.Kind kind) throws IOException {
        Server running = SERVERS.get(kind);
        if (running == null) {
            running = Servers.start(kind);
            SERVERS.put(kind, running);
        }
        return running;
    }

    static Stream<Arguments> edits() {
        return Stream.of(Server.Kind.POSTGRESQL, Server.Kind.SQLITE)
                .flatMap(kind -> Edits.ALL.stream().map(edit -> Arguments.of(kind, edit)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("edits")
    void leadThereAndBack(Server.Kind kind, Edit edit) throws Exception {
        MigrationProof.of(Edit.before(), edit.after(), server(kind)).run(edit.questions());
    }

    @Test
    void areNamedByWhatTheyAreFor() throws Exception {
        List<String> names = new ArrayList<>();
        for (Edit edit : Edits.ALL) {
            names.add(MigrationProof.of(Edit.before(), edit.after(), server(Server.Kind.SQLITE))
                    .migration()
                    .name());
        }
        assertThat(names).allMatch(name -> name.isEmpty() || name.matches("0002_[a-z0-9_]{1,55}"));
    }

    @Test
    void standBesideTheMigrationsThatAreThere() {
        Edit edit = Edit.of("", "code: string(20)", "code: string(20)\n      ean: string(13) @unique");
        FileTree tree = generate(edit.after(), List.of("0001_initial", "0002_more"));
        assertThat(tree.files().keySet().stream().filter(path -> path.startsWith("migrations/")))
                .containsExactly(
                        "migrations/0003_add_ean_to_books/down.sql", "migrations/0003_add_ean_to_books/up.sql");
        assertThat(tree.text("migrations/0003_add_ean_to_books/up.sql")).isEqualTo("""
                ALTER TABLE books ADD COLUMN ean varchar(13);

                CREATE UNIQUE INDEX books_ean_key ON books (ean) WHERE deleted_at IS NULL;
                """);
        assertThat(tree.text("migrations/0003_add_ean_to_books/down.sql")).isEqualTo("""
                DROP INDEX books_ean_key;

                ALTER TABLE books DROP COLUMN ean;
                """);
    }

    @Test
    void areNotWrittenWhereNothingChanges() {
        FileTree tree = generate(Edit.before(), List.of("0001_initial"));
        assertThat(tree.files().keySet()).noneMatch(path -> path.startsWith("migrations/"));
    }

    @Test
    void areThereForTheFirstTime() {
        FileTree tree = generate(Edit.before(), List.of());
        assertThat(tree.files()).containsKey("migrations/0001_initial/up.sql");
    }

    @Test
    void areToldStepByStep() {
        Edit edit = Edit.of("", "      note: text\n", "");
        List<MigrationStep> steps = Generator.items(
                edit.after(), selection(), new Past(Edit.before(), List.of("0001_initial")), PlannedMigration.STEPS);
        assertThat(steps).hasSize(1);
        assertThat(steps.getFirst().words()).isEqualTo("drop column authors.note");
        assertThat(steps.getFirst().safety().name()).isEqualTo("LOSES_DATA");
        assertThat(steps.getFirst().count()).contains("SELECT count(note) FROM authors");
    }

    private static FileTree generate(Project project, List<String> migrations) {
        return Generator.create().generate(project, selection(), new Past(Edit.before(), migrations));
    }

    private static Selection selection() {
        return Selector.select(Map.of("data", "sql", "database", "postgresql"))
                .selection()
                .orElseThrow();
    }
}
