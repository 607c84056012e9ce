package dev.nodesmith.app.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What became of each combination of a run, and how long it took, as a page of Markdown. */
final class MatrixReport {

    private final Map<Combination, Entry> entries = new ConcurrentHashMap<>();

    private record Entry(Outcome outcome, Duration time) {}

    enum Outcome {
        PASSED,
        FAILED
    }

    void add(Combination combination, Outcome outcome, Duration time) {
        entries.put(combination, new Entry(outcome, time));
    }

    /** @param planned all combinations of the run: those without an outcome were left out */
    void write(Path file, List<Combination> planned) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, print(planned));
    }

    private String print(List<Combination> planned) {
        List<String> columns = Combination.contested();
        long passed = entries.values().stream()
                .filter(e -> e.outcome() == Outcome.PASSED)
                .count();
        return """
                # The built matrix

                The last whole run of `mvn verify -Pmatrix -Dmatrix.report=docs/matrix.md`: %d of %d combinations passed. Together they
                hold every pair of choices. [contributing.md](contributing.md#proof) says what each goes through.

                """.formatted(passed, planned.size())
                + row(columns, "result", "seconds")
                + "|" + " --- |".repeat(columns.size() + 1) + " --: |\n"
                + planned.stream().map(c -> row(c, columns)).collect(Collectors.joining());
    }

    private String row(Combination combination, List<String> columns) {
        Entry entry = entries.get(combination);
        return row(
                columns.stream()
                        .map(c -> combination.settings().getOrDefault(c, "–"))
                        .toList(),
                entry == null ? "left out" : entry.outcome().name().toLowerCase(Locale.ROOT),
                entry == null ? "–" : String.valueOf(entry.time().toSeconds()));
    }

    private static String row(List<String> cells, String result, String seconds) {
        return "| " + String.join(" | ", cells) + " | " + result + " | " + seconds + " |\n";
    }
}
