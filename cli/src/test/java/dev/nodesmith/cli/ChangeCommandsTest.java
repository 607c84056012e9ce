package dev.nodesmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plan}, {@code apply} and {@code undo} as people call them, one after the other. */
class ChangeCommandsTest {

    private static final String SHOP = """
            name: shop
            entities:
              Book: { fields: { title: string! } }
            """;

    private static final String GROWN = SHOP.replace("title: string!", "title: string!, pages: int");
    private static final String BOOK = "src/modules/books/book.ts";

    @TempDir
    Path folder;

    private Path shop;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void writeAProject() throws IOException {
        Path model = Files.writeString(folder.resolve("shop.yaml"), SHOP);
        shop = folder.resolve("shop");
        assertThat(execute("new", shop.toString(), "--from", model.toString())).isZero();
    }

    @Test
    void aProjectThatIsAsItsModelSaysNeedsNothing() {
        assertThat(execute("plan", shop.toString(), "--exit-code")).isZero();

        assertThat(out.toString()).isEqualTo("shop is as its model says. Nothing to change." + System.lineSeparator());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aPlanTellsWhatChangesAndWritesNothing() throws IOException {
        write("backend.yaml", GROWN);
        Map<String, String> before = texts();

        assertThat(execute("plan", shop.toString(), "--exit-code")).isEqualTo(1);

        assertThat(out.toString())
                .contains("+ Book.pages  int")
                .contains("= CreateBook.pages  is new in requests")
                .contains("~ " + BOOK);
        assertThat(texts()).isEqualTo(before);
        assertThat(execute("plan", shop.toString())).isZero();
    }

    @Test
    void editsStayWhenAModelIsAppliedAndWhenThatIsTakenBack() throws IOException {
        edit(BOOK, text -> text + "\n/** Mine. */\nexport const mine = 1;\n");
        write("backend.yaml", GROWN);
        Map<String, String> before = texts();

        assertThat(execute("apply", shop.toString())).isZero();

        assertThat(out.toString()).contains("& " + BOOK);
        assertThat(read(BOOK)).contains("pages", "export const mine = 1;");
        assertThat(execute("plan", shop.toString(), "--exit-code")).isZero();
        assertThat(execute("undo", shop.toString())).isZero();
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void editsOfTheSameLineAreMarkedAndToldToTheShell() throws IOException {
        edit(BOOK, text -> text.replace("  readonly title: string;\n", "  readonly title: 'mine';\n"));
        write("backend.yaml", GROWN.replace("title: string!", "title: string"));

        assertThat(execute("apply", shop.toString(), "--json")).isEqualTo(1);

        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.path("conflicts").asBoolean()).isTrue();
        assertThat(json.path("applied").asBoolean()).isTrue();
        assertThat(json.path("files").findValuesAsText("change")).contains("conflict", "updated");
        assertThat(read(BOOK)).contains("<<<<<<<", "readonly title: 'mine';", "readonly title: string | null;");
    }

    @Test
    void eachChangeOfTheStructureIsAMigrationAndThoseBeforeItStay() throws IOException {
        String first = read("migrations/0001_initial/up.sql");
        write("backend.yaml", GROWN);
        execute("apply", shop.toString());
        assertThat(out.toString()).contains("  safe  add column books.pages");
        assertThat(read("migrations/0001_initial/up.sql")).isEqualTo(first);
        assertThat(read("migrations/0002_add_pages_to_books/up.sql")).contains("ADD COLUMN pages integer");

        write("backend.yaml", GROWN.replace("pages: int", "length: int @was(pages)"));
        execute("apply", shop.toString());

        assertThat(read("migrations/0003_rename_pages_of_books_to_length/up.sql"))
                .contains("RENAME COLUMN pages TO length");
        assertThat(read("migrations/0002_add_pages_to_books/down.sql")).contains("DROP COLUMN pages");
        assertThat(read("migrations/0001_initial/up.sql")).isEqualTo(first);
    }

    @Test
    void dataIsNotLostUnlessThatIsSaid() throws IOException {
        write("backend.yaml", GROWN);
        execute("apply", shop.toString());
        write("backend.yaml", SHOP);
        Map<String, String> before = texts();

        assertThat(execute("apply", shop.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("drop column books.pages", "--allow-data-loss");
        assertThat(texts()).isEqualTo(before);

        assertThat(execute("apply", shop.toString(), "--allow-data-loss")).isZero();
        assertThat(out.toString()).contains("loses data  drop column books.pages");
    }

    @Test
    void aDatabaseSaysHowMuchWouldBeLost() throws IOException, SQLException {
        String stored = "stack: { database: sqlite }\n";
        Path model = Files.writeString(folder.resolve("stored.yaml"), GROWN + stored);
        shop = folder.resolve("stored");
        execute("new", shop.toString(), "--from", model.toString());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + shop.resolve("shop.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE books (title text, pages integer)");
            statement.executeUpdate("INSERT INTO books VALUES ('a', 1), ('b', NULL), ('c', 3)");
        }
        write("backend.yaml", SHOP + stored);

        assertThat(execute("plan", shop.toString(), "--database", "file:shop.db"))
                .isZero();

        assertThat(out.toString()).containsPattern("loses data +drop column books.pages: .*: 2 in this database");
        assertThat(execute("plan", shop.toString(), "--database", "file:nowhere.db"))
                .isEqualTo(2);
        assertThat(shop.resolve("nowhere.db")).doesNotExist();
        assertThat(execute("plan", shop.toString(), "--database", "ftp://me:secret@there/"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("DATABASE_URL").doesNotContain("secret");
    }

    @Test
    void undoDoesNotLoseWhatWasEditedSince() throws IOException {
        write("backend.yaml", GROWN);
        execute("apply", shop.toString());
        edit(BOOK, text -> text + "// since\n");

        assertThat(execute("undo", shop.toString())).isEqualTo(2);

        assertThat(err.toString()).contains(BOOK, "--force");
        assertThat(read(BOOK)).endsWith("// since\n");
        assertThat(execute("undo", shop.toString(), "--force")).isZero();
        assertThat(read(BOOK)).doesNotContain("pages");
        assertThat(execute("undo", shop.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("no apply to take back");
    }

    @Test
    void mistakesOfTheModelAreToldWhereTheyAre() throws IOException {
        write("backend.yaml", SHOP.replace("string!", "strin!"));

        assertThat(execute("plan", shop.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("backend.yaml:3:").contains("string");
    }

    @Test
    void aFolderOfSomethingElseIsRefused() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));

        assertThat(execute("apply", other.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("no project that Nodesmith wrote");
        assertThat(execute("plan", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no folder");
    }

    @Test
    void newDoesNotWriteOverAProject() {
        assertThat(execute(
                        "new",
                        shop.toString(),
                        "--from",
                        folder.resolve("shop.yaml").toString(),
                        "--force"))
                .isEqualTo(2);

        assertThat(err.toString()).contains("nodesmith apply");
    }

    private interface Edit {
        String of(String text);
    }

    private void edit(String path, Edit edit) throws IOException {
        String before = read(path);
        String after = edit.of(before);
        assertThat(after).isNotEqualTo(before);
        write(path, after);
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(shop.resolve(path), text);
    }

    private String read(String path) throws IOException {
        return Files.readString(shop.resolve(path));
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(shop)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(shop.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private int execute(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return NodesmithCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
