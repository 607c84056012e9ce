package dev.nodesmith.model.yaml;

import dev.nodesmith.model.ModelProblem;
import dev.nodesmith.model.ModelProblem.Severity;
import dev.nodesmith.model.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what is to be said about the file, and where each path of the model stands. */
final class Problems {

    /** A file that is no model at all should not fill the screen for minutes. */
    private static final int MOST = 1_000;

    private static final Comparator<ModelProblem> IN_FILE_ORDER = Comparator.comparing(
                    (ModelProblem p) -> p.position().map(Position::line).orElse(0))
            .thenComparing(p -> p.position().map(Position::column).orElse(0));

    private final List<ModelProblem> found = new ArrayList<>();
    private final Map<String, Position> positions = new LinkedHashMap<>();

    void error(Place place, String message) {
        add(Severity.ERROR, place, message, Optional.empty());
    }

    void error(Place place, String message, String hint) {
        add(Severity.ERROR, place, message, Optional.of(hint));
    }

    void error(Place place, String message, Optional<String> hint) {
        add(Severity.ERROR, place, message, hint);
    }

    void warning(Place place, String message, String hint) {
        add(Severity.WARNING, place, message, Optional.of(hint));
    }

    private void add(Severity severity, Place place, String message, Optional<String> hint) {
        ModelProblem problem = new ModelProblem(
                severity, place.path(), Optional.of(place.position()), place.offending(), message, hint);
        if (found.size() < MOST && !found.contains(problem)) {
            found.add(problem);
        }
    }

    /** Remembers where {@code path} stands. The first place wins. */
    void locate(String path, Position position) {
        positions.putIfAbsent(path, position);
    }

    /** Place of something already located; the start of the file when it stands nowhere, as a generated entity does. */
    Place at(String path, String offending) {
        return new Place(path, positions.getOrDefault(path, new Position(1, 1)), Optional.of(offending));
    }

    /** Whether {@code path} stands in the file. */
    boolean located(String path) {
        return positions.containsKey(path);
    }

    boolean anyError() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    List<ModelProblem> inFileOrder() {
        return found.stream().sorted(IN_FILE_ORDER).toList();
    }

    Map<String, Position> positions() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    }
}
