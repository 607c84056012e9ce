package dev.nodesmith.app.run;

import dev.nodesmith.app.EnvironmentException;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A program that runs for us. Its output goes to a log and, line by line, to whoever listens; the last lines are kept for
 * the message when it fails. It is stopped together with everything that it has started itself.
 */
final class Child {

    private static final int KEPT_LINES = 20;
    /** A Ctrl-C reaches the whole group: most children are already on their way out, and a second signal would hurry them. */
    private static final Duration BY_ITSELF = Duration.ofMillis(1500);

    private static final Duration WHEN_ASKED = Duration.ofSeconds(15);

    private final String name;
    private final Path log;
    private final Process process;
    private final Thread reader;
    private final Deque<String> last = new ArrayDeque<>();

    private Child(String name, Path log, Process process, Consumer<String> listener) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.reader = Thread.ofPlatform().daemon().name(name).start(() -> copy(listener));
    }

    static Child start(
            String name,
            List<String> command,
            Path folder,
            Map<String, String> environment,
            Path log,
            Consumer<String> listener) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return new Child(name, log, builder.start(), listener);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "`" + name + "` cannot be started: " + e.getMessage(), "try it by hand in " + folder, e);
        }
    }

    private void copy(Consumer<String> listener) {
        try (BufferedReader in =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                BufferedWriter out = Files.newBufferedWriter(log)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                remember(line);
                out.write(line);
                out.newLine();
                out.flush();
                listener.accept(line);
            }
        } catch (IOException e) {
            remember("(the output breaks off: " + e.getMessage() + ")");
        }
    }

    private void remember(String line) {
        synchronized (last) {
            if (last.size() == KEPT_LINES) {
                last.removeFirst();
            }
            last.addLast(line);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits for its end; gives the exit code. */
    int await() {
        try {
            int code = process.waitFor();
            reader.join();
            return code;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
            return 130;
        }
    }

    /** What to say when it has ended as it should not have. */
    EnvironmentException failure(String happened) {
        List<String> lines;
        synchronized (last) {
            lines = List.copyOf(last);
        }
        return new EnvironmentException("`" + name + "` " + happened + ".", "the whole output is in " + log, lines);
    }

    /** Ends it and all below it: asked first, forced after a while. Returns when nothing of it is left. */
    void stop() {
        List<ProcessHandle> family = family();
        if (ended(family, BY_ITSELF)) {
            return;
        }
        family().stream().filter(Child::node).forEach(ProcessHandle::destroy);
        if (!ended(family, WHEN_ASKED)) {
            family.forEach(ProcessHandle::destroyForcibly);
            family().forEach(ProcessHandle::destroyForcibly);
            ended(family, BY_ITSELF);
        }
    }

    private List<ProcessHandle> family() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** A database server below it is the business of the Node process that started it. */
    private static boolean node(ProcessHandle handle) {
        return handle.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(program -> !program.startsWith("postgres"))
                .isPresent();
    }

    private static boolean ended(List<ProcessHandle> family, Duration within) {
        long end = System.nanoTime() + within.toNanos();
        while (family.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
