package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.generate.validation.Literals;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.FieldType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Schemas of single values, as they stand in a JSON body and as they stand in a query string or a path. */
public final class Scalars {

    private final SchemaWords words;

    public Scalars(SchemaWords words) {
        this.words = words;
    }

    /** @param enumeration how the values of an enum are written, a constant's name or a list */
    public Expr body(FieldType type, Constraints constraints, String enumeration) {
        return switch (type) {
            case FieldType.StringType s -> text(s.maxLength(), constraints);
            case FieldType.TextType t -> text(t.maxLength(), constraints);
            case FieldType.EmailType e -> words.call(Helper.EMAIL);
            case FieldType.UrlType u -> words.call(Helper.URL);
            case FieldType.IntType i -> words.integer(constraints);
            case FieldType.FloatType f -> words.number(constraints);
            case FieldType.BigIntType b -> words.call(Helper.BIGINT, Expr.given(bounds(constraints)));
            case FieldType.DecimalType d -> decimal(d, bounds(constraints));
            case FieldType.BooleanType b -> words.truth();
            case FieldType.DateType d -> words.call(Helper.DATE);
            case FieldType.TimeType t -> words.call(Helper.TIME);
            case FieldType.DateTimeType d -> words.call(Helper.DATETIME);
            case FieldType.UuidType u -> words.call(Helper.UUID);
            case FieldType.JsonType j -> words.call(Helper.JSON);
            case FieldType.EnumType e -> words.oneOf(enumeration);
            case FieldType.ArrayType a -> array(a, constraints, enumeration);
        };
    }

    /** Everything is text here; what is no text in JSON is read from it. */
    public Expr query(FieldType type, Constraints constraints, String enumeration) {
        return switch (type) {
            case FieldType.IntType i -> words.call(Helper.INTEGER_TEXT, body(type, constraints, enumeration));
            case FieldType.FloatType f -> words.call(Helper.NUMBER_TEXT, body(type, constraints, enumeration));
            case FieldType.BooleanType b -> words.call(Helper.FLAG);
            case FieldType.ArrayType a -> words.call(Helper.LIST_OF, query(a.element(), Constraints.NONE, enumeration));
            default -> body(type, constraints, enumeration);
        };
    }

    /** {@code ['draft', 'published']} */
    public static String list(List<String> values) {
        return values.stream().map(Literals::text).collect(Collectors.joining(", ", "[", "]"));
    }

    private Expr text(int maxLength, Constraints constraints) {
        int max = constraints.max().map(m -> Math.min(m.intValue(), maxLength)).orElse(maxLength);
        String min = constraints.min().map(BigDecimal::toPlainString).orElse("");
        Expr text = words.call(Helper.TEXT, Expr.given(String.valueOf(max), min));
        return constraints
                .pattern()
                .map(pattern -> words.matching(text, RegexLiteral.print(pattern)))
                .orElse(text);
    }

    private Expr decimal(FieldType.DecimalType type, String bounds) {
        String precision = String.valueOf(type.precision());
        return words.call(Helper.DECIMAL, Expr.given(precision, String.valueOf(type.scale()), bounds));
    }

    /** {@code { min: '0' }}, or nothing. */
    private static String bounds(Constraints constraints) {
        String given = Stream.of(named("min", constraints.min()), named("max", constraints.max()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "" : "{ " + given + " }";
    }

    private static Optional<String> named(String name, Optional<BigDecimal> value) {
        return value.map(v -> name + ": '" + v.toPlainString() + "'");
    }

    private Expr array(FieldType.ArrayType type, Constraints constraints, String enumeration) {
        Constraints ofElements = new Constraints(Optional.empty(), Optional.empty(), constraints.pattern());
        Constraints counts =
                new Constraints(constraints.min(), Optional.of(BigDecimal.valueOf(type.maxItems())), Optional.empty());
        return words.array(body(type.element(), ofElements, enumeration), counts);
    }
}
