package dev.nodesmith.model.yaml;

import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.FieldType.EnumType;
import dev.nodesmith.model.yaml.FieldSpec.Renamed;
import dev.nodesmith.model.yaml.FieldSpec.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values of an enum that were called something else: {@code enum(draft, live was published)}, or {@code was: {live: published}}
 * beside the type.
 *
 * @param type the type without them
 */
record FormerValues(TypeSpec type, List<Renamed> renamed) {

    private static final Pattern RENAMED = Pattern.compile("(\\S+)\\s+was\\s+(\\S+)");

    static FormerValues of(FieldSpec spec) {
        List<Renamed> renamed = new ArrayList<>(spec.renamed());
        TypeSpec type = spec.type();
        Optional<List<Scalar>> values = type.arguments()
                .filter(arguments -> type.name().value().equals("enum"))
                .map(arguments ->
                        arguments.stream().map(value -> plain(value, renamed)).toList());
        return new FormerValues(
                values.isEmpty() ? type : new TypeSpec(type.name(), values, type.shape()), List.copyOf(renamed));
    }

    private static Scalar plain(Scalar value, List<Renamed> renamed) {
        Matcher parts = RENAMED.matcher(value.value());
        if (value.style() == Scalar.Style.QUOTED || !parts.matches()) {
            return value;
        }
        Scalar present = value.slice(parts.start(1), parts.end(1));
        renamed.add(new Renamed(present, value.slice(parts.start(2), parts.end(2))));
        return present;
    }

    /** Present to former value, those that make sense. */
    Map<String, String> read(FieldType read, String path, Problems problems) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Renamed value : renamed) {
            String present = value.present().value();
            String former = value.former().value();
            if (!(read instanceof EnumType enumeration)) {
                problems.error(
                        Place.of(path, value.present()),
                        "Only an enum has values with former names.",
                        "the former name of the field itself is `was: name`");
            } else if (!enumeration.values().contains(present)) {
                problems.error(
                        Place.of(path, value.present()),
                        "There is no value `" + present + "`.",
                        "`was` says of a value that is there what it was called before");
            } else if (enumeration.values().contains(former)) {
                problems.error(
                        Place.of(path, value.former()),
                        "`" + former + "` is a value still, so `" + present + "` cannot have been it.",
                        "remove one of them");
            } else if (names.containsValue(former) || names.putIfAbsent(present, former) != null) {
                problems.error(
                        Place.of(path, value.former()), "A value has one former name, and a former name one value.");
            }
        }
        return names;
    }
}
