package dev.nodesmith.app.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nodesmith.generate.FileTree;
import dev.nodesmith.model.Project;
import dev.nodesmith.verify.Target;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A generated project on disk, run through its own npm scripts. */
final class EmittedProject {

    private static final Duration SCRIPT = Duration.ofMinutes(6);
    private static final Duration START = Duration.ofSeconds(40);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final String SECRET = "matrix-only-secret-of-more-than-thirty-two-bytes";

    private final Path folder;
    private final Project model;
    private final Map<String, String> environment = new LinkedHashMap<>();

    private EmittedProject(Path folder, Project model, Databases.Database database) {
        this.folder = folder;
        this.model = model;
        environment.put("CI", "true");
        environment.put("DATABASE_URL", database.url());
        database.testServer().ifPresent(url -> environment.put("TEST_DATABASE_URL", url));
        if (model.auth().isPresent()) {
            environment.put("JWT_SECRET", SECRET);
        }
    }

    /** Writes the tree below {@code folder}, which must not exist. */
    static EmittedProject write(Path folder, FileTree tree, Project model, Databases.Database database)
            throws IOException {
        for (Map.Entry<String, FileTree.File> file : tree.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue().content());
        }
        return new EmittedProject(folder, model, database);
    }

    /** The project that lies in {@code folder} already. */
    static EmittedProject of(Path folder, Project model, Databases.Database database) {
        return new EmittedProject(folder, model, database);
    }

    /** Runs an npm script to its end. */
    void script(String name, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("npm", "run", "--silent", name));
        if (arguments.length > 0) {
            words.add("--");
            words.addAll(List.of(arguments));
        }
        command(name + String.join("-", arguments)).run(SCRIPT, words);
    }

    /** Runs a script that only some projects have, such as that of a compiler. */
    void scriptIfAny(String name) throws IOException, InterruptedException {
        if (scripts().has(name)) {
            script(name);
        }
    }

    private JsonNode scripts() throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("package.json").toFile())
                .path("scripts");
    }

    /** What {@code npm start} runs. */
    private String entry() throws IOException {
        String start = scripts().path("start").textValue();
        return start.substring(start.lastIndexOf(' ') + 1);
    }

    /** What a script printed. */
    String output(String name) throws IOException {
        return Files.readString(log(name));
    }

    String name() {
        return Objects.requireNonNull(folder.getFileName()).toString();
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** Starts the server on a database and waits until it is ready. */
    Running start(String databaseUrl) throws IOException, InterruptedException {
        int port = freePort();
        Map<String, String> variables = new LinkedHashMap<>(environment);
        variables.put("PORT", Integer.toString(port));
        variables.put("HOST", "127.0.0.1");
        variables.put("NODE_ENV", "development");
        variables.put("LOG_LEVEL", "info");
        variables.put("RATE_LIMIT_PER_MINUTE", "1000000");
        variables.put("AUTH_RATE_LIMIT_PER_MINUTE", "1000000");
        variables.put("MAX_EVENT_LOOP_DELAY_MS", "600000");
        variables.put("DATABASE_URL", databaseUrl);
        Command command = new Command(folder, log("start"), variables);
        Process process = command.start(List.of("node", entry()));
        URI base = URI.create("http://127.0.0.1:" + port);
        Running running = new Running(process, base, command);
        running.awaitReady();
        return running;
    }

    /**
     * The running backend as the black-box suite takes it.
     *
     * @param statements counts what its database is sent
     */
    Target target(URI base, Map<String, Target.Credentials> accounts, Optional<LongSupplier> statements)
            throws IOException {
        JsonNode openapi =
                new ObjectMapper().readTree(folder.resolve("openapi.json").toFile());
        return new Target(base, openapi, model, accounts, statements);
    }

    /** A server process. */
    record Running(Process process, URI base, Command command) implements AutoCloseable {

        void awaitReady() throws IOException, InterruptedException {
            try (HttpClient http = HttpClient.newHttpClient()) {
                long end = System.nanoTime() + START.toNanos();
                while (System.nanoTime() < end) {
                    if (!process.isAlive()) {
                        throw new AssertionError("the server stopped at once\n" + command.tail());
                    }
                    try {
                        var answer = http.send(
                                HttpRequest.newBuilder(base.resolve("/health/ready"))
                                        .build(),
                                BodyHandlers.ofString());
                        if (answer.statusCode() == 200) {
                            return;
                        }
                    } catch (IOException e) {
                        // Not listening yet.
                    }
                    Thread.sleep(100);
                }
            }
            close();
            throw new AssertionError("the server was not ready within " + START + "\n" + command.tail());
        }

        /** Asks it to stop; a graceful end has exit code 0. */
        int stop() {
            process.destroy();
            try {
                if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                    throw new AssertionError("the server did not stop within " + STOP);
                }
            } catch (InterruptedException e) {
                throw new AssertionError("interrupted", e);
            }
            return process.exitValue();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    private Command command(String name) {
        return new Command(folder, log(name), environment);
    }

    /** Where the output of a command goes. */
    Path log(String name) {
        return folder.resolveSibling(folder.getFileName() + "-logs").resolve(name.replace(':', '-') + ".log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
