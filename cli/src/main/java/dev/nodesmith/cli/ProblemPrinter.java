package dev.nodesmith.cli;

import dev.nodesmith.app.EnvironmentException;
import dev.nodesmith.app.Problem;
import dev.nodesmith.app.Problem.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Shows problems as compilers do, so that editors find the place: {@code shop.yaml:3:7: error: …}. */
final class ProblemPrinter {

    private static final String INDENT = "    ";

    private final PrintWriter out;
    private final Palette palette;

    ProblemPrinter(PrintWriter out, Palette palette) {
        this.out = out;
        this.palette = palette;
    }

    /** All of them, and how many there are when there is more than one. */
    void print(List<Problem> problems) {
        problems.forEach(this::print);
        if (problems.size() > 1) {
            out.println(count(problems));
        }
        out.flush();
    }

    void print(EnvironmentException failure) {
        out.println("nodesmith: " + palette.error("error") + ": " + failure.getMessage());
        failure.output().forEach(line -> out.println(INDENT + palette.faint(line)));
        out.println(INDENT + failure.hint());
        out.flush();
    }

    private void print(Problem problem) {
        String severity = switch (problem.severity()) {
            case ERROR -> palette.error("error");
            case WARNING -> palette.warning("warning");
        };
        String label = problem.place().map(Problem.Place::label).orElse("nodesmith");
        out.println(palette.strong(label) + ": " + severity + ": " + problem.message());
        problem.place()
                .filter(place -> !place.text().isBlank())
                .map(Excerpt::of)
                .ifPresent(excerpt -> {
                    out.println(INDENT + excerpt.line());
                    out.println(INDENT + palette.error(excerpt.carets()));
                });
        problem.hint().ifPresent(hint -> out.println(INDENT + hint));
    }

    private static String count(List<Problem> problems) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = problems.stream().filter(p -> p.severity() == severity).count();
            String word = severity == Severity.ERROR ? "error" : "warning";
            if (count > 0) {
                parts.add(count + " " + word + (count == 1 ? "" : "s"));
            }
        }
        return String.join(", ", parts);
    }
}
