package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Position;
import dev.nodesmith.model.yaml.Scalar.Style;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a setting into the text of a model and leaves everything else as its author wrote it, comments and all. With
 * {@code stack.http=express},
 *
 * <pre>
 * name: shop          # ours
 * stack: { data: sql }
 * </pre>
 *
 * becomes
 *
 * <pre>
 * name: shop          # ours
 * stack: { http: express, data: sql }
 * </pre>
 */
public final class ModelEditor {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern WORDS_IN_BRACKETS = Pattern.compile("\\[[\\w\\s.,-]*]");
    /** What ends a plain value inside brackets. */
    private static final Pattern UNSAFE_IN_BRACKETS = Pattern.compile("[,\\[\\]{}#:\"'\\\\]");

    private final String text;
    private final SourceText source;
    private final String lineEnd;

    private ModelEditor(String text) {
        this.text = text;
        this.source = new SourceText(text);
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /**
     * The text with {@code path=value} in it.
     *
     * @return empty when the path leads to a mapping or a list of several lines, which would have to be rewritten as a whole
     */
    public static Optional<String> set(String text, String setting) {
        int equals = setting.indexOf('=');
        List<String> keys = List.of(setting.substring(0, equals).split("\\.", -1));
        String value = setting.substring(equals + 1).strip();
        try {
            return YamlTreeReader.read(text, new Problems())
                    .filter(Mapping.class::isInstance)
                    .flatMap(root -> new ModelEditor(text).set((Mapping) root, keys, value));
        } catch (RefusedFileException e) {
            return Optional.empty();
        }
    }

    /**
     * The text with a comment above a key of its top level.
     *
     * @param lines without {@code #}
     * @return {@code text} itself where the model is written in brackets, which leave no room for one
     */
    public static String remark(String text, String key, List<String> lines) {
        ModelEditor editor = new ModelEditor(text);
        return YamlTreeReader.read(text, new Problems())
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .filter(root -> !editor.inBrackets(root))
                .flatMap(root -> root.entries().stream()
                        .map(Mapping.Entry::key)
                        .filter(found -> found.value().equals(key))
                        .findFirst())
                .map(found -> editor.splice(found.start(), found.start(), editor.comment(lines, found.position())))
                .orElse(text);
    }

    private String comment(List<String> lines, Position at) {
        String margin = lineEnd + " ".repeat(at.column() - 1);
        return lines.stream().map(line -> "# " + line + margin).collect(Collectors.joining());
    }

    private Optional<String> set(Mapping mapping, List<String> keys, String value) {
        List<String> below = keys.subList(1, keys.size());
        Optional<Node> found = mapping.get(keys.getFirst());
        if (found.isEmpty()) {
            return Optional.of(insert(mapping, keys, value));
        }
        return switch (found.get()) {
            case Scalar scalar
            when below.isEmpty() || scalar.absent() ->
                Optional.of(replace(scalar, nested(below, value, inBrackets(mapping))));
            case Mapping inner when !below.isEmpty() -> set(inner, below, value);
            case Sequence list when below.isEmpty() -> replace(list, inBrackets(mapping) ? safe(value) : value);
            default -> Optional.empty();
        };
    }

    private String insert(Mapping mapping, List<String> keys, String value) {
        boolean brackets = inBrackets(mapping);
        String entry = key(keys.getFirst()) + ": " + nested(keys.subList(1, keys.size()), value, brackets);
        if (brackets) {
            int inside = source.index(mapping.position()) + 1;
            return splice(inside, inside, " " + entry + (mapping.entries().isEmpty() ? " " : ","));
        }
        Scalar first = mapping.entries().getFirst().key();
        if (first.value().equals("name") && mapping.entries().getFirst().value() instanceof Scalar name) {
            int end = endOfLine(name.end());
            return splice(end, end, lineEnd + " ".repeat(first.position().column() - 1) + entry);
        }
        return splice(
                first.start(),
                first.start(),
                entry + lineEnd + " ".repeat(first.position().column() - 1));
    }

    private String replace(Scalar scalar, String value) {
        String gap = scalar.start() == scalar.end() ? " " : "";
        return splice(scalar.start(), scalar.end(), gap + value);
    }

    /** A list in brackets, on one line. */
    private Optional<String> replace(Sequence list, String value) {
        int start = source.index(list.position());
        String line = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, endOfLine(start)));
        Matcher brackets = WORDS_IN_BRACKETS.matcher(line);
        return brackets.lookingAt() ? Optional.of(splice(start, start + brackets.end(), value)) : Optional.empty();
    }

    /** {@code value} behind keys that are not there yet: {@code { http: express }}. */
    private static String nested(List<String> keys, String value, boolean brackets) {
        if (keys.isEmpty()) {
            return brackets ? safe(value) : value;
        }
        return "{ " + key(keys.getFirst()) + ": " + nested(keys.subList(1, keys.size()), value, true) + " }";
    }

    private static String key(String key) {
        return WORD.matcher(key).matches() ? key : quoted(key);
    }

    private static String safe(String value) {
        boolean plain = YamlTreeReader.read(value, new Problems())
                .filter(node -> node instanceof Scalar scalar && scalar.style() == Style.PLAIN)
                .isPresent();
        return plain && UNSAFE_IN_BRACKETS.matcher(value).find() ? quoted(value) : value;
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private boolean inBrackets(Mapping mapping) {
        return text.codePointAt(text.offsetByCodePoints(0, source.index(mapping.position()))) == '{';
    }

    private int endOfLine(int index) {
        int at = text.offsetByCodePoints(0, index);
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.codePointCount(0, at);
    }

    /** Code point indices. */
    private String splice(int from, int to, String replacement) {
        return text.substring(0, text.offsetByCodePoints(0, from))
                + replacement
                + text.substring(text.offsetByCodePoints(0, to));
    }
}
