package dev.nodesmith.app.run;

import dev.nodesmith.app.EnvironmentException;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Installs the packages of a written project and starts it with its own scripts, in the foreground: its {@code dev} script
 * brings up the development database, migrates, seeds and serves.
 */
public final class RunProject {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final int POLL_MILLIS = 100;

    private final Path project;
    private final Map<String, String> environment;
    private final Watcher watcher;

    private RunProject(Path project, Map<String, String> environment, Watcher watcher) {
        this.project = project;
        this.environment = new HashMap<>(environment);
        this.environment.putAll(NodeInstallation.quiet());
        this.watcher = watcher;
    }

    /** Is told what happens. */
    public interface Watcher {

        /** A step begins. */
        void doing(String step);

        /** It answers requests. */
        void serving(String url);

        /** A line that the backend prints once it serves. */
        void printed(String line);
    }

    /**
     * Returns when the backend has ended in good order.
     *
     * @param environment variables for the programs, {@code PATH} to find them among them
     * @throws EnvironmentException when Node is missing, a port is taken or a step fails
     */
    public static void run(Path project, Map<String, String> environment, Watcher watcher) {
        new RunProject(project, environment, watcher).run();
    }

    private void run() {
        NodeInstallation node = NodeInstallation.require(environment);
        int port = Ports.choose(environment);
        Path logs = logs();
        watcher.doing("installing packages (npm install)");
        finish(start(
                "npm install", List.of(node.npm().toString(), "install"), logs.resolve("install.log"), line -> {}));
        environment.put("PORT", Integer.toString(port));
        watcher.doing("starting (npm run dev)");
        serve(node, port, logs);
        delete(logs);
    }

    private void serve(NodeInstallation node, int port, Path logs) {
        Gate gate = new Gate(watcher);
        List<String> command = List.of(node.npm().toString(), "run", "--silent", "dev");
        Child server = start("npm run dev", command, logs.resolve("dev.log"), gate);
        Thread hook = new Thread(server::stop, "stop the backend");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            awaitReady(server, port);
            watcher.serving("http://localhost:" + port);
            gate.open();
            int code = server.await();
            if (code != 0) {
                throw server.failure("has ended with exit code " + code);
            }
        } finally {
            server.stop();
            forget(hook);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // Ctrl-C: the hook is at work
        }
    }

    private Child start(String name, List<String> command, Path log, Consumer<String> listener) {
        return Child.start(name, command, project, environment, log, listener);
    }

    private static void finish(Child step) {
        Thread hook = new Thread(step::stop, "stop the step");
        Runtime.getRuntime().addShutdownHook(hook);
        int code = step.await();
        forget(hook);
        if (code != 0) {
            throw step.failure("has failed with exit code " + code);
        }
    }

    private static void awaitReady(Child server, int port) {
        URI ready = URI.create("http://127.0.0.1:" + port + "/health/ready");
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers(ready)) {
            if (!server.alive()) {
                throw server.failure("has ended with exit code " + server.await() + " before it was ready");
            }
            if (System.nanoTime() > end) {
                throw server.failure("was not ready within " + LONGEST_START.toMinutes() + " minutes");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("Interrupted.", "start again", e);
        }
    }

    private static boolean answers(URI uri) {
        try {
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }

    private static Path logs() {
        try {
            return Files.createTempDirectory("nodesmith-run-");
        } catch (IOException e) {
            throw new EnvironmentException(
                    "No log can be written to " + System.getProperty("java.io.tmpdir") + ": " + e.getMessage(),
                    "make it writable",
                    e);
        }
    }

    /** Logs of a run that went well are of no use to anybody. */
    private static void delete(Path logs) {
        try (Stream<Path> paths = Files.walk(logs)) {
            for (Path path :
                    new ArrayList<>(paths.sorted(Comparator.reverseOrder()).toList())) {
                Files.delete(path);
            }
        } catch (IOException e) {
            // they lie in the folder for temporary files, which the system tidies up
        }
    }

    /** Holds the output of the start back, which is only of interest when it fails. */
    private static final class Gate implements Consumer<String> {

        private final Watcher watcher;
        private volatile Consumer<String> sink = line -> {};

        Gate(Watcher watcher) {
            this.watcher = watcher;
        }

        void open() {
            sink = watcher::printed;
        }

        @Override
        public void accept(String line) {
            sink.accept(line);
        }
    }
}
