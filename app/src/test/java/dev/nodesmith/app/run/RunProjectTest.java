package dev.nodesmith.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.nodesmith.app.EnvironmentException;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs are shell scripts of the test, but for the Node that serves. */
class RunProjectTest {

    private static final String SERVER = """
            import { createServer } from 'node:http';
            const server = createServer((request, response) => {
              response.statusCode = request.url === '/health/ready' ? 200 : 404;
              response.end();
              if (request.url === '/health/ready') setTimeout(() => console.log('a request was served'), 300);
            });
            server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('listening'));
            setTimeout(() => server.close(), 1500);
            """;

    @TempDir
    Path bin;

    @TempDir
    Path project;

    @TempDir
    Path elsewhere;

    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void writeTheProject() throws IOException {
        Files.writeString(project.resolve("server.mjs"), SERVER);
    }

    @Test
    void installsThenStartsThenTellsWhere() throws IOException {
        node("v20.19.0");
        npm("""
                case "$1" in
                  install) echo installed > installed.txt ;;
                  run) test "$3" = dev && exec %s server.mjs ;;
                esac
                """.formatted(realNode()));
        int port = freePort();

        run(Map.of("PORT", Integer.toString(port)));

        assertThat(project.resolve("installed.txt")).hasContent("installed");
        assertThat(seen)
                .containsExactly(
                        "doing installing packages (npm install)",
                        "doing starting (npm run dev)",
                        "serving http://localhost:" + port,
                        "printed a request was served");
    }

    @Test
    void aTakenPortIsPassedOver() throws IOException {
        try (ServerSocket usual = taken(Ports.USUAL)) {
            assertThat(usual.isBound()).isTrue();
            assertThat(Ports.choose(Map.of())).isGreaterThan(Ports.USUAL).isLessThan(Ports.USUAL + 20);
        }
    }

    @Test
    void aTakenPortThatWasAskedForIsToldBeforeAnythingIsInstalled() throws IOException {
        node("v22.1.0");
        npm("touch installed.txt");
        try (ServerSocket socket = new ServerSocket(0)) {
            EnvironmentException failure = failure(Map.of("PORT", Integer.toString(socket.getLocalPort())));

            assertThat(failure).hasMessage("Port " + socket.getLocalPort() + ", which PORT names, is taken.");
            assertThat(project.resolve("installed.txt")).doesNotExist();
        }
    }

    @Test
    void aPortThatIsNoneIsTold() throws IOException {
        node("v22.1.0");
        npm("exit 0");
        assertThat(failure(Map.of("PORT", "http"))).hasMessage("PORT is \"http\", which is no port.");
        assertThat(failure(Map.of("PORT", "70000"))).hasMessage("PORT is \"70000\", which is no port.");
    }

    @Test
    void aStepThatFailsShowsItsLastLinesAndItsLog() throws IOException {
        node("v24.0.0");
        npm("for i in $(seq 1 30); do echo line $i; done; echo broken >&2; exit 7");

        EnvironmentException failure = failure(Map.of());

        assertThat(failure).hasMessage("`npm install` has failed with exit code 7.");
        assertThat(failure.output()).hasSize(20).startsWith("line 12").endsWith("line 30", "broken");
        Path log = Path.of(failure.hint().substring(failure.hint().indexOf('/')));
        assertThat(Files.readAllLines(log)).hasSize(31).startsWith("line 1").endsWith("broken");
        Files.delete(log);
        Files.delete(log.getParent());
    }

    @Test
    void aBackendThatEndsBeforeItIsReadyIsAFailure() throws IOException {
        node("v24.0.0");
        npm("test \"$1\" = install || { echo no database; exit 3; }");

        EnvironmentException failure = failure(Map.of("PORT", Integer.toString(freePort())));

        assertThat(failure).hasMessage("`npm run dev` has ended with exit code 3 before it was ready.");
        assertThat(failure.output()).containsExactly("no database");
    }

    @Test
    void withoutNodeOneLineSaysWhatToInstall() {
        assertThat(failure(Map.of()))
                .hasMessage("Node.js is not installed; the project needs 20.19 or newer to run.")
                .extracting(EnvironmentException::hint)
                .asString()
                .contains("nodejs.org");
    }

    @Test
    void anOldNodeIsNotTried() throws IOException {
        node("v20.18.3");
        npm("exit 0");
        assertThat(failure(Map.of()))
                .hasMessage("Node.js v20.18.3 is too old; the project needs 20.19 or newer to run.");
    }

    @Test
    void withoutNpmItIsNamed() throws IOException {
        node("v20.19.0");
        assertThat(failure(Map.of())).hasMessageStartingWith("npm is not installed");
    }

    @Test
    void whatIsStoppedIsStoppedWithAllBelowIt() throws IOException, InterruptedException {
        Path pids = elsewhere.resolve("pids");
        String script = "sleep 1000 & echo $! > " + pids + "; echo $$ >> " + pids + "; wait";
        Child child = Child.start(
                "sleeper",
                List.of("/bin/sh", "-c", script),
                project,
                System.getenv(),
                elsewhere.resolve("log"),
                line -> {});
        while (!Files.exists(pids) || Files.readAllLines(pids).size() < 2) {
            Thread.sleep(5);
        }

        child.stop();

        assertThat(Files.readAllLines(pids))
                .extracting(pid -> ProcessHandle.of(Long.parseLong(pid)).map(ProcessHandle::isAlive))
                .allSatisfy(alive -> assertThat(alive.orElse(false)).isFalse());
        assertThat(child.alive()).isFalse();
    }

    private void run(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("PATH", bin + ":/usr/bin:/bin");
        if (!Files.exists(bin.resolve("node")) || !Files.exists(bin.resolve("npm"))) {
            environment.put("PATH", bin.toString());
        }
        RunProject.run(project, environment, new RunProject.Watcher() {
            @Override
            public void doing(String step) {
                seen.add("doing " + step);
            }

            @Override
            public void serving(String url) {
                seen.add("serving " + url);
            }

            @Override
            public void printed(String line) {
                seen.add("printed " + line);
            }
        });
    }

    private EnvironmentException failure(Map<String, String> environment) {
        return catchThrowableOfType(EnvironmentException.class, () -> run(environment));
    }

    private void node(String version) throws IOException {
        program("node", "echo " + version);
    }

    private void npm(String body) throws IOException {
        program("npm", body);
    }

    private void program(String name, String body) throws IOException {
        Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, Set.copyOf(PosixFilePermissions.fromString("rwxr-xr-x")));
    }

    private static Path realNode() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Takes the port, unless somebody else has it already, which is as good. */
    private static ServerSocket taken(int port) throws IOException {
        try {
            return new ServerSocket(port);
        } catch (BindException e) {
            return new ServerSocket(0);
        }
    }
}
