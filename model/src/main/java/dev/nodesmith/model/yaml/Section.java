package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping whose keys are known. Unknown keys are reported when it is made; each accessor reports a value of the wrong
 * form and then behaves as if the key were absent, so that readers need not think of it.
 */
final class Section {

    private final String path;
    private final Mapping mapping;
    private final List<String> keys;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Section(Mapping mapping, String path, List<String> keys, Problems problems) {
        this.path = path;
        this.mapping = mapping;
        this.keys = keys;
        this.problems = problems;
        for (Mapping.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (keys.contains(key)) {
                values.put(key, entry.value());
                problems.locate(pathOf(key), entry.value().position());
            } else {
                problems.error(
                        Place.of(pathOf(key), entry.key()),
                        "`" + key + "` is not a key of " + (path.isEmpty() ? "a model file" : "`" + path + "`") + ".",
                        Suggestion.hintOrList(key, keys));
            }
        }
    }

    /** The section at {@code node}; absent, and reported, when {@code node} is no mapping. */
    static Optional<Section> of(Node node, String path, List<String> keys, Problems problems) {
        return mapping(node, path, "a mapping with the keys " + String.join(", ", keys), problems)
                .map(mapping -> new Section(mapping, path, keys, problems));
    }

    /** {@code node} as a mapping, or a problem that says {@code expected}. */
    static Optional<Mapping> mapping(Node node, String path, String expected, Problems problems) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.error(
                Place.of(path, node), "`" + path + "` must be " + expected + "; here it is " + node.kind() + ".");
        return Optional.empty();
    }

    String path() {
        return path;
    }

    String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The known keys that the file gives, in known order. */
    List<String> keys() {
        return keys.stream().filter(values::containsKey).toList();
    }

    Problems problems() {
        return problems;
    }

    /** Place of the section itself, for what is missing in it. */
    Place place() {
        return new Place(path, mapping.position(), Optional.empty());
    }

    /** The value of {@code key}; absent also where the file says nothing behind the colon. */
    Optional<Node> node(String key) {
        if (!keys.contains(key)) {
            throw new IllegalArgumentException("`" + key + "` is missing in the key list of " + path);
        }
        return Optional.ofNullable(values.get(key)).filter(node -> !(node instanceof Scalar scalar && scalar.absent()));
    }

    Optional<Scalar> scalar(String key) {
        return node(key).flatMap(node -> scalar(node, pathOf(key), problems));
    }

    static Optional<Scalar> scalar(Node node, String path, Problems problems) {
        if (node instanceof Scalar scalar && !scalar.absent()) {
            return Optional.of(scalar);
        }
        problems.error(Place.of(path, node), "`" + path + "` must be a single value; here it is " + node.kind() + ".");
        return Optional.empty();
    }

    Optional<String> text(String key) {
        return scalar(key).map(Scalar::value);
    }

    /** True or false; the {@code yes} and {@code off} of YAML 1.1 are text nowadays, and get a hint. */
    Optional<Boolean> flag(String key) {
        return scalar(key).flatMap(value -> {
            Optional<Boolean> flag =
                    Optional.ofNullable(Map.of("true", true, "false", false).get(value.value()));
            if (flag.isEmpty()) {
                boolean yes = List.of("yes", "on", "1").contains(value.value().toLowerCase(Locale.ROOT));
                boolean no = List.of("no", "off", "0").contains(value.value().toLowerCase(Locale.ROOT));
                problems.error(
                        Place.of(pathOf(key), value),
                        "`" + pathOf(key) + "` must be true or false.",
                        yes || no ? Optional.of("write `" + yes + "`") : Optional.empty());
            }
            return flag;
        });
    }

    Optional<Integer> integer(String key, int least, int most) {
        return scalar(key).flatMap(value -> {
            try {
                int number = Integer.parseInt(value.value());
                if (number >= least && number <= most) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException e) {
                // reported below, like a number out of range
            }
            problems.error(
                    Place.of(pathOf(key), value),
                    "`" + pathOf(key) + "` must be a whole number from " + least + " to " + most + ".");
            return Optional.empty();
        });
    }

    /** One of the words of {@code choices}. */
    <T> Optional<T> choice(String key, Map<String, T> choices) {
        return scalar(key).flatMap(value -> choice(value, key, choices));
    }

    private <T> Optional<T> choice(Scalar value, String key, Map<String, T> choices) {
        Optional<T> chosen = Optional.ofNullable(choices.get(value.value()));
        if (chosen.isEmpty()) {
            List<String> words = choices.keySet().stream().sorted().toList();
            problems.error(
                    Place.of(pathOf(key), value),
                    "`" + pathOf(key) + "` must be one of " + String.join(", ", words) + ".",
                    Suggestion.hint(value.value(), words));
        }
        return chosen;
    }

    /** A list of single values; one value alone counts as a list of one. */
    List<Scalar> scalars(String key) {
        return node(key).map(node -> scalars(node, pathOf(key), problems)).orElse(List.of());
    }

    static List<Scalar> scalars(Node node, String path, Problems problems) {
        List<Node> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        return items.stream()
                .flatMap(item -> scalar(item, path, problems).stream())
                .toList();
    }

    /** The entries of a mapping with free keys, such as the fields of an entity. */
    List<Mapping.Entry> entries(String key, String expected) {
        return node(key)
                .flatMap(node -> mapping(node, pathOf(key), expected, problems))
                .map(Mapping::entries)
                .orElse(List.of());
    }
}
