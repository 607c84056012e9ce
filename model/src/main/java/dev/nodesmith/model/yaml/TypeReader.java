package dev.nodesmith.model.yaml;

import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.FieldType.ArrayType;
import dev.nodesmith.model.FieldType.BigIntType;
import dev.nodesmith.model.FieldType.BooleanType;
import dev.nodesmith.model.FieldType.DateTimeType;
import dev.nodesmith.model.FieldType.DateType;
import dev.nodesmith.model.FieldType.DecimalType;
import dev.nodesmith.model.FieldType.EmailType;
import dev.nodesmith.model.FieldType.FloatType;
import dev.nodesmith.model.FieldType.IntType;
import dev.nodesmith.model.FieldType.JsonType;
import dev.nodesmith.model.FieldType.StringType;
import dev.nodesmith.model.FieldType.TextType;
import dev.nodesmith.model.FieldType.TimeType;
import dev.nodesmith.model.FieldType.UrlType;
import dev.nodesmith.model.FieldType.UuidType;
import dev.nodesmith.model.Suggestion;
import dev.nodesmith.model.yaml.FieldSpec.Shape;
import dev.nodesmith.model.yaml.FieldSpec.TypeSpec;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns {@code decimal(10,2)[]} into a type. */
final class TypeReader {

    static final List<String> NAMES = List.of(
            "string",
            "text",
            "email",
            "url",
            "int",
            "bigint",
            "decimal",
            "float",
            "boolean",
            "date",
            "time",
            "datetime",
            "uuid",
            "json",
            "enum");

    static final Map<String, String> ALIASES = Map.of(
            "integer", "int",
            "long", "bigint",
            "double", "float",
            "number", "float",
            "bool", "boolean",
            "timestamp", "datetime");

    /** Types of other languages, and what to write for them here. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("varchar", "string(n)"),
            Map.entry("char", "string(n)"),
            Map.entry("str", "string(n)"),
            Map.entry("money", "decimal(12,2)"),
            Map.entry("numeric", "decimal(10,2)"),
            Map.entry("real", "float"),
            Map.entry("smallint", "int"),
            Map.entry("object", "json"),
            Map.entry("jsonb", "json"),
            Map.entry("array", "type[]"),
            Map.entry("list", "type[]"),
            Map.entry("uri", "url"),
            Map.entry("guid", "uuid"),
            Map.entry("password", "string(n) @secret, or `auth:` for the passwords of users"));

    private static final Map<String, FieldType> PLAIN = Map.ofEntries(
            Map.entry("email", new EmailType()),
            Map.entry("url", new UrlType()),
            Map.entry("int", new IntType()),
            Map.entry("bigint", new BigIntType()),
            Map.entry("float", new FloatType()),
            Map.entry("boolean", new BooleanType()),
            Map.entry("date", new DateType()),
            Map.entry("time", new TimeType()),
            Map.entry("datetime", new DateTimeType()),
            Map.entry("uuid", new UuidType()),
            Map.entry("json", new JsonType()));

    private static final int DEFAULT_STRING = 255;
    private static final int MOST_STRING = 10_000;
    private static final int DEFAULT_TEXT = 10_000;
    private static final int MOST_TEXT = 1_000_000;
    private static final int DEFAULT_PRECISION = 19;
    private static final int DEFAULT_SCALE = 4;
    private static final int MOST_PRECISION = 38;
    private static final int DEFAULT_ITEMS = 100;

    private final String path;
    private final Problems problems;
    private final List<String> entities;

    /** Names of {@code entities} are no types, but a mistake that deserves its own hint. */
    TypeReader(String path, Problems problems, List<String> entities) {
        this.path = path;
        this.problems = problems;
        this.entities = entities;
    }

    Optional<FieldType> read(TypeSpec spec) {
        Optional<FieldType> element = element(spec);
        if (spec.shape() == Shape.SINGLE || element.isEmpty()) {
            return element;
        }
        if (element.get() instanceof JsonType) {
            problems.error(Place.of(path, spec.name()), "`json[]` is not a type.", "`json` holds lists already");
            return Optional.empty();
        }
        return element.map(type -> new ArrayType(type, DEFAULT_ITEMS));
    }

    private Optional<FieldType> element(TypeSpec spec) {
        String written = spec.name().value();
        String name = ALIASES.getOrDefault(written, written);
        List<Scalar> arguments = spec.arguments().orElse(List.of());
        return switch (name) {
            case "string" ->
                length(spec.name(), arguments, DEFAULT_STRING, MOST_STRING).map(StringType::new);
            case "text" ->
                length(spec.name(), arguments, DEFAULT_TEXT, MOST_TEXT).map(TextType::new);
            case "decimal" -> decimal(spec.name(), arguments);
            case "enum" -> EnumValues.read(spec.name(), arguments, path, problems);
            default -> PLAIN.containsKey(name) ? plain(spec, name) : unknown(spec.name());
        };
    }

    private Optional<FieldType> plain(TypeSpec spec, String name) {
        if (spec.arguments().isPresent()) {
            problems.error(
                    Place.of(path, spec.name()),
                    "`" + spec.name().value() + "` takes no arguments.",
                    "bounds are written as `@min(…)` and `@max(…)`");
        }
        return Optional.ofNullable(PLAIN.get(name));
    }

    private Optional<FieldType> unknown(Scalar name) {
        problems.error(Place.of(path, name), "`" + name.value() + "` is not a type of a field.", hint(name.value()));
        return Optional.empty();
    }

    private Optional<String> hint(String name) {
        if (entities.contains(name)) {
            return Optional.of("a link to `" + name + "` goes under `relations`; an operation takes its key, as in"
                    + " `bookId: uuid!`");
        }
        String elsewhere = ELSEWHERE.get(name.toLowerCase(Locale.ROOT));
        if (elsewhere != null) {
            return Optional.of("write `" + elsewhere + "`");
        }
        List<String> aliases = ALIASES.keySet().stream().sorted().toList();
        return Suggestion.hint(name, NAMES)
                .or(() -> Suggestion.nearest(name, aliases).map(alias -> "did you mean `" + ALIASES.get(alias) + "`?"))
                .or(() -> Optional.of(
                        "types are " + String.join(", ", NAMES) + "; a link to another entity goes under `relations`"));
    }

    private Optional<Integer> length(Scalar name, List<Scalar> arguments, int usual, int most) {
        if (arguments.isEmpty()) {
            return Optional.of(usual);
        }
        Optional<Integer> length = number(arguments.getFirst(), 1, most);
        if (arguments.size() > 1 || length.isEmpty()) {
            problems.error(
                    Place.of(path, arguments.getFirst()),
                    "`" + name.value() + "` takes one length from 1 to " + most + ", as in `" + name.value()
                            + "(120)`.",
                    name.value().equals("string") ? "longer text is `text`" : "larger texts belong into a file store");
            return Optional.empty();
        }
        return length;
    }

    private Optional<FieldType> decimal(Scalar name, List<Scalar> arguments) {
        if (arguments.isEmpty()) {
            return Optional.of(new DecimalType(DEFAULT_PRECISION, DEFAULT_SCALE));
        }
        Optional<Integer> precision = number(arguments.getFirst(), 1, MOST_PRECISION);
        Optional<Integer> scale =
                precision.flatMap(p -> arguments.size() == 2 ? number(arguments.get(1), 0, p) : Optional.empty());
        if (precision.isEmpty() || scale.isEmpty()) {
            problems.error(
                    Place.of(path, arguments.getFirst()),
                    "`" + name.value() + "` takes all digits (1 to " + MOST_PRECISION
                            + ") and those behind the point, as in `decimal(10,2)`.");
            return Optional.empty();
        }
        return Optional.of(new DecimalType(precision.get(), scale.get()));
    }

    private static Optional<Integer> number(Scalar argument, int least, int most) {
        if (!argument.value().matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(argument.value())).filter(number -> number >= least && number <= most);
    }
}
