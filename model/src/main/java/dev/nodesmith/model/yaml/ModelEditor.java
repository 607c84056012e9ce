package dev.nodesmith.model.yaml;

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

    private static final Pattern WORDS_IN_BRACKETS = Pattern.compile("\\[[\\w\\s.,-]*]");

    private final ModelText text;

    private ModelEditor(String text) {
        this.text = new ModelText(text);
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
                .filter(root -> !editor.text.inBrackets(root))
                .flatMap(root -> root.entries().stream()
                        .map(Mapping.Entry::key)
                        .filter(found -> found.value().equals(key))
                        .findFirst())
                .map(found -> editor.before(found, lines))
                .orElse(text);
    }

    private String before(Scalar key, List<String> lines) {
        String margin = text.lineEnd() + " ".repeat(ModelText.margin(key));
        String comment = lines.stream().map(line -> "# " + line + margin).collect(Collectors.joining());
        return text.splice(text.start(key), text.start(key), comment);
    }

    private Optional<String> set(Mapping mapping, List<String> keys, String value) {
        List<String> below = keys.subList(1, keys.size());
        Optional<Node> found = mapping.get(keys.getFirst());
        if (found.isEmpty()) {
            return Optional.of(insert(mapping, keys, value));
        }
        boolean brackets = text.inBrackets(mapping);
        return switch (found.get()) {
            case Scalar scalar
            when below.isEmpty() || scalar.absent() -> Optional.of(replace(scalar, nested(below, value, brackets)));
            case Mapping inner when !below.isEmpty() -> set(inner, below, value);
            case Sequence list when below.isEmpty() -> replace(list, brackets ? YamlValue.inBrackets(value) : value);
            default -> Optional.empty();
        };
    }

    private String insert(Mapping mapping, List<String> keys, String value) {
        boolean brackets = text.inBrackets(mapping);
        String entry = YamlValue.key(keys.getFirst()) + ": " + nested(keys.subList(1, keys.size()), value, brackets);
        if (brackets) {
            int inside = text.start(mapping) + 1;
            return text.splice(inside, inside, " " + entry + (mapping.entries().isEmpty() ? " " : ","));
        }
        Scalar first = mapping.entries().getFirst().key();
        String margin = " ".repeat(ModelText.margin(first));
        if (first.value().equals("name") && mapping.entries().getFirst().value() instanceof Scalar name) {
            int end = text.endOfLine(text.index(name.end()));
            return text.splice(end, end, text.lineEnd() + margin + entry);
        }
        int start = text.start(first);
        return text.splice(start, start, entry + text.lineEnd() + margin);
    }

    private String replace(Scalar scalar, String value) {
        String gap = scalar.start() == scalar.end() ? " " : "";
        return text.splice(text.index(scalar.start()), text.index(scalar.end()), gap + value);
    }

    /** A list in brackets, on one line. */
    private Optional<String> replace(Sequence list, String value) {
        int start = text.start(list);
        Matcher brackets = WORDS_IN_BRACKETS.matcher(text.between(start, text.endOfLine(start)));
        return brackets.lookingAt() ? Optional.of(text.splice(start, start + brackets.end(), value)) : Optional.empty();
    }

    /** {@code value} behind keys that are not there yet: {@code { http: express }}. */
    private static String nested(List<String> keys, String value, boolean brackets) {
        if (keys.isEmpty()) {
            return brackets ? YamlValue.inBrackets(value) : value;
        }
        return "{ " + YamlValue.key(keys.getFirst()) + ": " + nested(keys.subList(1, keys.size()), value, true) + " }";
    }
}
