package dev.nodesmith.app.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a command in a folder, its output in a log file. */
record Command(Path folder, Path log, Map<String, String> environment) {

    private static final int SHOWN_LINES = 40;

    /** Runs to the end; fails with the last lines of the output when the exit code is not zero. */
    void run(Duration patience, List<String> words) throws IOException, InterruptedException {
        Process process = start(words);
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError(String.join(" ", words) + " did not end within " + patience + "\n" + tail());
            }
            if (process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", words) + " ended with " + process.exitValue() + " in "
                        + folder + "\n" + tail());
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    Process start(List<String> words) throws IOException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(k -> k.startsWith("npm_") || k.equals("DATABASE_URL"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** The end of what the command printed. */
    String tail() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
    }
}
