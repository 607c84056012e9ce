package dev.nodesmith.model.yaml;

import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.FieldType.EnumType;
import dev.nodesmith.model.yaml.Scalar.Style;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the values of {@code enum(draft, 'in print')}. */
final class EnumValues {

    private static final int MOST_VALUES = 200;
    private static final int MOST_LENGTH = 60;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
    private static final Pattern QUOTED = Pattern.compile("\\P{Cntrl}+");

    private EnumValues() {}

    static Optional<FieldType> read(Scalar type, List<Scalar> values, String path, Problems problems) {
        if (values.isEmpty()) {
            problems.error(Place.of(path, type), "`enum` needs its values.", "for example `enum(draft, published)`");
            return Optional.empty();
        }
        Set<String> accepted = new LinkedHashSet<>();
        for (Scalar value : values) {
            boolean inQuotes = value.style() == Style.QUOTED && !value.value().isEmpty();
            boolean formed = WORD.matcher(value.value()).matches()
                    || (inQuotes && QUOTED.matcher(value.value()).matches());
            if (!formed || value.value().length() > MOST_LENGTH) {
                problems.error(
                        Place.of(path, value),
                        "`" + value.excerpt() + "` cannot be a value of an enum: letters, digits, `_` and `-`, "
                                + MOST_LENGTH + " characters at most.",
                        "a value with other characters goes into quotes: enum('in print', sold)");
            } else if (!accepted.add(value.value())) {
                problems.error(
                        Place.of(path, value), "The value `" + value.value() + "` stands twice.", "remove one of them");
            }
        }
        if (values.size() > MOST_VALUES) {
            problems.error(
                    Place.of(path, type),
                    "An enum may have " + MOST_VALUES + " values; this one has " + values.size() + ".",
                    "make it an entity of its own");
        }
        return accepted.isEmpty() ? Optional.empty() : Optional.of(new EnumType(List.copyOf(accepted)));
    }
}
