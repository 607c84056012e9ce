package dev.nodesmith.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.app.ChangeItem;
import dev.nodesmith.app.ChangeProject;
import dev.nodesmith.app.NewProject;
import dev.nodesmith.app.write.Existing;
import dev.nodesmith.generate.FileTree;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.yaml.ModelReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * {@code examples/conduit} by the steps of its README: the RealWorld API of a model, bodies of operations and a few edits. Then the
 * model gains a field and an entity, and what people wrote is all there and works as before, on the same database.
 *
 * <p>The collection of RealWorld is not ours: where it lies beside this repository it has to pass whole, before and after. The
 * example's own tests cover the same requests everywhere. {@code -Drealworld=FOLDER} says where else it lies.
 */
class ConduitIT {

    private static final Path EXAMPLE =
            Path.of("..", "examples", "conduit").toAbsolutePath().normalize();
    private static final Path EDITS = EXAMPLE.resolve("edits.patch");
    private static final Path FOLDER = Path.of("target", "conduit").toAbsolutePath();
    private static final Path COLLECTION = Path.of(
                    System.getProperty("realworld", "../../shared/samples/realworld"),
                    "Conduit.postman_collection.json")
            .toAbsolutePath()
            .normalize();
    private static final String OWN_TESTS = "test/integration/operations";
    private static final String LAST_FIELD = "      image: string(2000)\n";
    private static final String TOPIC = """

              Topic:
                fields:
                  title: string(100)! @unique
                access: { read: anyone, write: admin }
            """;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path folder = FOLDER.resolve("project");

    @Test
    void staysWhatItIsWhenItsModelGrows() throws IOException, InterruptedException, SQLException {
        write();
        Optional<ThirdParties> newman = newman();
        try (Databases databases = Databases.start()) {
            Databases.Database database = databases.create("postgresql", folder);
            EmittedProject project = EmittedProject.of(folder, model(), database);
            examine(project, database, newman, "before");

            grow();
            ChangeProject.Planned plan = ChangeProject.plan(folder);
            assertThat(plan.files()).extracting(ChangeItem::kind).doesNotContain(ChangeItem.Kind.CONFLICT);
            plan.apply(ChangeProject.DataLoss.REFUSE);

            assertThat(ChangeProject.plan(folder).isEmpty())
                    .as("a second apply has nothing to do")
                    .isTrue();
            keepsWhatPeopleWrote();
            EmittedProject grown = EmittedProject.of(folder, model(), database);
            examine(grown, database, newman, "after");
        }
    }

    /** As the README says. */
    private void write() throws IOException, InterruptedException {
        Folders.delete(folder);
        NewProject.plan(new NewProject.Request(
                        folder,
                        EXAMPLE.resolve("backend.yaml"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Existing.REFUSE))
                .write();
        Folders.delete(folder.resolve(OWN_TESTS));
        for (String path : written()) {
            Path target = folder.resolve(path);
            Files.createDirectories(target.getParent());
            Files.copy(EXAMPLE.resolve("project").resolve(path), target, StandardCopyOption.REPLACE_EXISTING);
        }
        git("apply", EDITS.toString());
    }

    /** A field that registration takes from then on, and an entity that is served. */
    private void grow() throws IOException {
        Path file = folder.resolve("backend.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(LAST_FIELD).contains("\noperations:\n");
        Files.writeString(
                file,
                text.replace(LAST_FIELD, LAST_FIELD + "      location: string(100)\n")
                        .replace("\noperations:\n", TOPIC + "\noperations:\n"));
    }

    private void keepsWhatPeopleWrote() throws IOException, InterruptedException {
        for (String path : written()) {
            assertThat(folder.resolve(path))
                    .hasSameTextualContentAs(EXAMPLE.resolve("project").resolve(path));
        }
        for (String edit : Files.readString(EDITS).split("(?m)^diff --git .*\\R", -1)) {
            edit.lines()
                    .filter(line -> line.startsWith("+++ b/"))
                    .map(line -> folder.resolve(line.substring("+++ b/".length())))
                    .forEach(file -> assertThat(file).content().contains(added(edit)));
        }
        try (var stubs = Files.list(folder.resolve(OWN_TESTS))) {
            assertThat(stubs.map(path -> path.getFileName().toString()))
                    .as("tests of bodies that were deleted")
                    .containsExactlyInAnyOrder(
                            "accounts.test.ts", "articles.test.ts", "comments.test.ts", "profiles.test.ts");
        }
    }

    private static List<String> added(String edit) {
        return edit.lines()
                .filter(line -> line.startsWith("+") && !line.startsWith("+++"))
                .map(line -> line.substring(1))
                .toList();
    }

    private void examine(
            EmittedProject project, Databases.Database database, Optional<ThirdParties> newman, String when)
            throws IOException, InterruptedException {
        NpmWorkspace.install(FOLDER, List.of(manifest()));
        for (String script : List.of("format:check", "typecheck", "lint", "migrate", "seed", "build")) {
            project.script(script);
        }
        project.script("test:watch", "run", OWN_TESTS);
        try (EmittedProject.Running running = project.start(database.url())) {
            if (newman.isPresent()) {
                String name = when + "-jake";
                newman.get()
                        .collection(
                                project,
                                "realworld-" + when,
                                COLLECTION,
                                new TreeMap<>(Map.of(
                                        "APIURL",
                                        running.base() + "/api",
                                        "EMAIL",
                                        name + "@conduit.example",
                                        "USERNAME",
                                        name,
                                        "PASSWORD",
                                        "a passphrase for tests")));
            }
            assertThat(status(running.base(), "/api/articles")).isEqualTo(200);
            assertThat(status(running.base(), "/api/topics")).isEqualTo(when.equals("after") ? 200 : 404);
        }
    }

    private static int status(URI base, String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(base.resolve(path)).build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static Optional<ThirdParties> newman() throws IOException, InterruptedException {
        if (Files.exists(COLLECTION)) {
            return Optional.of(
                    ThirdParties.install(Path.of("target", "third-parties").toAbsolutePath()));
        }
        System.out.println("ConduitIT: the collection of RealWorld is not beside the repository and was not run");
        return Optional.empty();
    }

    /** Paths of the files that people wrote. */
    private static List<String> written() throws IOException {
        Path project = EXAMPLE.resolve("project");
        try (var files = Files.walk(project)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> project.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private FileTree manifest() throws IOException {
        String text = Files.readString(folder.resolve("package.json"));
        return new FileTree(
                new TreeMap<>(Map.of("package.json", new FileTree.File(text, "example", FileTree.Keeper.GENERATOR))));
    }

    private Project model() throws IOException {
        return ModelReader.read(folder.resolve("backend.yaml")).project().orElseThrow();
    }

    /** Git as in a folder of its own, not as part of this repository. */
    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("git"));
        words.addAll(List.of(arguments));
        new Command(folder, FOLDER.resolve("git.log"), Map.of("GIT_CEILING_DIRECTORIES", FOLDER.toString()))
                .run(PATIENCE, words);
    }
}
