package dev.nodesmith.model.yaml;

import dev.nodesmith.model.yaml.Scalar.Style;
import java.util.Optional;
import java.util.regex.Pattern;

/** Single values as YAML, in quotes where YAML would read something else into them. */
public final class YamlValue {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]+");
    /** What ends a plain value inside brackets. */
    private static final Pattern UNSAFE_IN_BRACKETS = Pattern.compile("[,\\[\\]{}#:\"'\\\\]");

    private static final String BEGINS_YAML = "{[\"'";

    private YamlValue() {}

    /**
     * The value of a key as somebody types it on a command line: a mapping, a list or a value in quotes is taken as YAML,
     * anything else as text, so that {@code string @description("Weight: kg")} needs no second pair of quotes.
     */
    public static String typed(String text) {
        return !text.isEmpty() && BEGINS_YAML.indexOf(text.charAt(0)) >= 0 ? text : text(text);
    }

    /** Text, whatever it begins with. */
    public static String text(String text) {
        return plain("key: " + text)
                        .filter(scalar -> scalar.value().equals(text) && !scalar.absent())
                        .isPresent()
                ? text
                : quoted(text);
    }

    public static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static String key(String key) {
        return WORD.matcher(key).matches() ? key : quoted(key);
    }

    /** A value of a block as it has to stand inside brackets. */
    static String inBrackets(String yaml) {
        boolean unsafe = UNSAFE_IN_BRACKETS.matcher(yaml).find();
        return unsafe && plain("key: " + yaml).isPresent() ? quoted(yaml) : yaml;
    }

    private static Optional<Scalar> plain(String line) {
        try {
            return YamlTreeReader.read(line, new Problems())
                    .filter(Mapping.class::isInstance)
                    .map(node -> ((Mapping) node).entries().getFirst().value())
                    .filter(Scalar.class::isInstance)
                    .map(Scalar.class::cast)
                    .filter(scalar -> scalar.style() == Style.PLAIN);
        } catch (RefusedFileException e) {
            return Optional.empty();
        }
    }
}
