package dev.nodesmith.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tools of others that have to agree with what a backend says of itself: Redocly's linter, Newman, and a client made of
 * openapi-typescript and openapi-fetch by the steps of the project's own {@code docs/client.md}.
 *
 * @param folder where they are installed
 */
record ThirdParties(Path folder) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern CLIENT = Pattern.compile("```ts\n(.*?)```", Pattern.DOTALL);
    private static final String ADDRESS = "http://127.0.0.1:3000";
    private static final String COMPILER_OPTIONS = """
            {
              "compilerOptions": {
                "target": "ES2023", "module": "NodeNext", "types": ["node"], "strict": true,
                "noUncheckedIndexedAccess": true, "skipLibCheck": true, "noEmit": true
              }
            }
            """;

    static ThirdParties install(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        String wanted;
        try (InputStream text = ThirdParties.class.getResourceAsStream("/third-party/package.json")) {
            wanted = new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        }
        Path installed = folder.resolve("installed.json");
        if (!Files.exists(installed) || !Files.readString(installed).equals(wanted)) {
            Files.writeString(folder.resolve("package.json"), wanted);
            new Command(folder, folder.resolve("install.log"), Map.of())
                    .run(PATIENCE, List.of("npm", "install", "--no-audit", "--no-fund"));
            Files.writeString(installed, wanted);
        }
        return new ThirdParties(folder);
    }

    /** No error in the document; warnings are of taste. */
    void lint(EmittedProject project) throws IOException, InterruptedException {
        command(project, "redocly")
                .run(
                        PATIENCE,
                        List.of(
                                tool("redocly"),
                                "lint",
                                project.file("openapi.json").toString()));
    }

    /** The whole collection is green. */
    void collection(EmittedProject project, URI base) throws IOException, InterruptedException {
        String collection = project.file("postman_collection.json").toString();
        command(project, "newman")
                .run(PATIENCE, List.of(tool("newman"), "run", collection, "--env-var", "baseUrl=" + base));
    }

    /**
     * A collection of somebody else's is green.
     *
     * @param log name of the log beside those of the project
     * @param variables its global variables
     */
    void collection(EmittedProject project, String log, Path collection, Map<String, String> variables)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(tool("newman"), "run", collection.toString()));
        variables.forEach((name, value) -> words.addAll(List.of("--global-var", name + "=" + value)));
        command(project, log).run(PATIENCE, words);
    }

    /** The client of {@code docs/client.md} type-checks, and shows what the backend answers. */
    void client(EmittedProject project, URI base) throws IOException, InterruptedException {
        Path client = folder.resolve(project.name());
        Files.createDirectories(client.resolve("src"));
        Matcher code = CLIENT.matcher(Files.readString(project.file("docs/client.md")));
        assertThat(code.find()).as("docs/client.md shows a client").isTrue();
        Files.writeString(client.resolve("src/client.ts"), code.group(1).replace(ADDRESS, base.toString()));
        Files.writeString(client.resolve("tsconfig.json"), COMPILER_OPTIONS);
        Files.writeString(client.resolve("package.json"), "{ \"private\": true, \"type\": \"module\" }\n");
        Command command = new Command(client, project.log("client"), Map.of());
        String document = base.resolve("/openapi.json").toString();
        command.run(
                PATIENCE,
                List.of(
                        tool("openapi-typescript"),
                        document,
                        "--default-non-nullable=false",
                        "-o",
                        client.resolve("src/api.d.ts").toString()));
        command.run(PATIENCE, List.of(tool("tsc"), "--project", client.toString()));
        command.run(
                PATIENCE, List.of(tool("tsx"), client.resolve("src/client.ts").toString()));
        assertThat(project.output("client"))
                .as("ids of the rows that the client reads")
                .isNotBlank();
    }

    private String tool(String name) {
        return folder.resolve("node_modules/.bin").resolve(name).toString();
    }

    private Command command(EmittedProject project, String name) {
        return new Command(folder, project.log(name), Map.of("CI", "true", "REDOCLY_TELEMETRY", "off"));
    }
}
