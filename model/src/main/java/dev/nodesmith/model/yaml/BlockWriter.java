package dev.nodesmith.model.yaml;

import dev.nodesmith.model.yaml.NewEntry.Group;
import dev.nodesmith.model.yaml.NewEntry.Line;
import java.util.stream.Collectors;

/**
 * Prints new entries one below the other, as the rest of the file is indented.
 *
 * @param step spaces by which what belongs to a key stands further in
 */
record BlockWriter(int step, String lineEnd) {

    private static final int USUAL_STEP = 2;

    /** As in {@code text}: its first block below a key tells. */
    static BlockWriter like(Mapping root, ModelText text) {
        int step = root.entries().stream()
                .filter(entry -> entry.value() instanceof Mapping inner
                        && !inner.entries().isEmpty()
                        && !text.inBrackets(inner))
                .map(entry -> ((Mapping) entry.value()).entries().getFirst().key())
                .mapToInt(ModelText::margin)
                .filter(margin -> margin > 0)
                .findFirst()
                .orElse(USUAL_STEP);
        return new BlockWriter(step, text.lineEnd());
    }

    /** Each line behind a line end. */
    String lines(NewEntry entry, int margin) {
        String key = lineEnd + " ".repeat(margin) + YamlValue.key(entry.key()) + ":";
        return switch (entry) {
            case Line line -> key + " " + line.yaml();
            case Group group when group.entries().isEmpty() -> key + " {}";
            case Group group ->
                key
                        + group.entries().stream()
                                .map(inner -> lines(inner, margin + step))
                                .collect(Collectors.joining());
        };
    }

    static String inBrackets(NewEntry entry) {
        String key = YamlValue.key(entry.key()) + ": ";
        return switch (entry) {
            case Line line -> key + YamlValue.inBrackets(line.yaml());
            case Group group when group.entries().isEmpty() -> key + "{}";
            case Group group ->
                key
                        + group.entries().stream()
                                .map(BlockWriter::inBrackets)
                                .collect(Collectors.joining(", ", "{ ", " }"));
        };
    }
}
