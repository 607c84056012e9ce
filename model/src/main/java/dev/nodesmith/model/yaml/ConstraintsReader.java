package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.FieldType.ArrayType;
import dev.nodesmith.model.FieldType.BigIntType;
import dev.nodesmith.model.FieldType.DateTimeType;
import dev.nodesmith.model.FieldType.DateType;
import dev.nodesmith.model.FieldType.DecimalType;
import dev.nodesmith.model.FieldType.EmailType;
import dev.nodesmith.model.FieldType.FloatType;
import dev.nodesmith.model.FieldType.IntType;
import dev.nodesmith.model.FieldType.StringType;
import dev.nodesmith.model.FieldType.TextType;
import dev.nodesmith.model.FieldType.TimeType;
import dev.nodesmith.model.FieldType.UrlType;
import dev.nodesmith.model.Literals;
import dev.nodesmith.model.regex.PatternCheck;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads {@code @min}, {@code @max} and {@code @pattern} and holds them to the type. */
final class ConstraintsReader {

    private static final int MOST_ITEMS = 10_000;

    private final WordArguments words;
    private final FieldType type;
    private final String path;
    private final Problems problems;

    ConstraintsReader(WordArguments words, FieldType type, String path, Problems problems) {
        this.words = words;
        this.type = type;
        this.path = path;
        this.problems = problems;
    }

    Constraints read() {
        Optional<BigDecimal> min = bound("min");
        Optional<BigDecimal> max = bound("max");
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            words.argument("max")
                    .ifPresent(argument -> problems.error(
                            Place.of(path, argument),
                            "`@max(" + argument.value() + ")` is less than the `@min`.",
                            "swap them"));
        }
        return new Constraints(min, max, pattern());
    }

    private Optional<BigDecimal> bound(String word) {
        return words.argument(word).flatMap(argument -> {
            Optional<BigDecimal> value = value(argument);
            if (value.isEmpty()) {
                problems.error(
                        Place.of(path, argument),
                        "`@" + word + "(" + argument.excerpt() + ")` does not fit `" + Literals.spelling(type) + "`: "
                                + expected(),
                        hint());
            }
            return value;
        });
    }

    private Optional<BigDecimal> value(Scalar argument) {
        String text = argument.value();
        return switch (type) {
            case IntType whole -> Literals.json(text, type).map(json -> new BigDecimal(text));
            case BigIntType whole -> Literals.json(text, type).map(json -> new BigDecimal(text));
            case DecimalType decimal -> Literals.json(text, type).map(json -> new BigDecimal(text));
            case FloatType number ->
                Literals.json(text, new DecimalType(38, 19)).map(json -> new BigDecimal(text));
            default ->
                length().flatMap(most -> Literals.json(text, new IntType())
                        .map(json -> new BigDecimal(text))
                        .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(most)) <= 0));
        };
    }

    /** The greatest length of a text or list; absent where the type has none. */
    private Optional<Integer> length() {
        return switch (type) {
            case StringType string -> Optional.of(string.maxLength());
            case TextType text -> Optional.of(text.maxLength());
            case EmailType email -> Optional.of(254);
            case UrlType url -> Optional.of(2_048);
            case ArrayType array -> Optional.of(MOST_ITEMS);
            default -> Optional.empty();
        };
    }

    private String expected() {
        return switch (type) {
            case IntType whole -> "it must be " + Literals.expected(type) + ".";
            case BigIntType whole -> "it must be " + Literals.expected(type) + ".";
            case DecimalType decimal -> "it must be " + Literals.expected(type) + ".";
            case FloatType number -> "it must be a number.";
            case ArrayType array -> "it must be a number of items from 0 to " + MOST_ITEMS + ".";
            default ->
                length().map(most -> "it must be a length from 0 to " + most + ".")
                        .orElse("it has neither size nor length.");
        };
    }

    private Optional<String> hint() {
        boolean dated = type instanceof DateType || type instanceof DateTimeType || type instanceof TimeType;
        return dated
                ? Optional.of("times are bounded by `checks`, as in `checks: [\"until >= since\"]`")
                : Optional.empty();
    }

    private Optional<String> pattern() {
        return words.argument("pattern").flatMap(argument -> {
            boolean text = type instanceof StringType || type instanceof TextType;
            if (!text) {
                problems.error(
                        Place.of(path, argument),
                        "`@pattern` is for `string` and `text`; this is `" + Literals.spelling(type) + "`.");
                return Optional.empty();
            }
            PatternCheck.fault(argument.value())
                    .ifPresent(fault -> problems.error(
                            Place.within(path, argument, fault.offset(), argument.excerpt()),
                            fault.message(),
                            fault.hint()));
            return Optional.of(argument.value());
        });
    }
}
