package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Field;
import dev.nodesmith.model.FieldType.ArrayType;
import dev.nodesmith.model.FieldType.JsonType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Accepts the path of an operation: {@code stock/low}, or {@code articles/{slug}/comments} where {@code slug} is one of its
 * inputs.
 */
final class OperationPaths {

    private static final String WORD = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final String PARAMETER = "\\{[A-Za-z][A-Za-z0-9_-]*}";
    private static final Pattern ROUTE = Pattern.compile("/?" + WORD + "(?:/(?:" + WORD + "|" + PARAMETER + "))*");
    private static final Pattern NAME = Pattern.compile("\\{(.+?)}");

    private final String at;
    private final Problems problems;

    /** Paths of the operation whose {@code path} stands at {@code at} in the model. */
    OperationPaths(String at, Problems problems) {
        this.at = at;
        this.problems = problems;
    }

    boolean accept(Scalar route, Optional<Scalar> on, List<Field> input) {
        if (!ROUTE.matcher(route.value()).matches()) {
            problems.error(
                    Place.of(at, route),
                    "`path` must be segments in kebab-case, such as `lend-book`, `stock/low` or `articles/{slug}`.",
                    "the first segment is a word, and in braces stand names of `input`");
            return false;
        }
        Set<String> seen = new HashSet<>();
        Matcher names = NAME.matcher(route.value());
        boolean accepted = true;
        while (names.find()) {
            accepted &= acceptName(names.group(1), route, on, input, seen);
        }
        return accepted;
    }

    private boolean acceptName(String name, Scalar route, Optional<Scalar> on, List<Field> input, Set<String> seen) {
        Place place = Place.of(at, route);
        Optional<Field> field =
                input.stream().filter(one -> one.name().equals(name)).findFirst();
        if (on.isPresent()) {
            problems.error(
                    place,
                    "The path of an operation `on` an entity has the row's id, and no place for `{" + name + "}`.",
                    "take `" + name + "` out of the path, or leave `on` out");
        } else if (!seen.add(name)) {
            problems.error(place, "`{" + name + "}` stands in the path twice.", "give each its own name");
        } else if (field.isEmpty()) {
            problems.error(
                    place,
                    "`{" + name + "}` stands in the path, but `input` has no `" + name + "`.",
                    "add it: `" + name + ": string!`");
        } else if (field.get().type() instanceof ArrayType || field.get().type() instanceof JsonType) {
            problems.error(place, "`{" + name + "}` stands in the path, where only single values can.", "take a text");
        } else if (!field.get().required()) {
            problems.error(
                    place, "`{" + name + "}` stands in the path and is always there.", "mark the input with `!`");
        } else {
            return true;
        }
        return false;
    }
}
