package dev.nodesmith.model.change;

import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.Field.Trait;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Relation;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fields and relations as models write them, {@code string(200)! = "x" @unique}. */
final class FieldLine {

    private FieldLine() {}

    static String of(Field field) {
        Stream<String> bounds = Stream.of(
                        field.constraints().min().map(min -> "@min(" + min.toPlainString() + ")"),
                        field.constraints().max().map(max -> "@max(" + max.toPlainString() + ")"),
                        field.constraints().pattern().map(pattern -> "@pattern(" + pattern + ")"))
                .flatMap(bound -> bound.stream());
        Stream<String> traits = Stream.of(Trait.values()).filter(field::has).map(FieldLine::word);
        String preset = field.defaultValue().map(value -> " = " + of(value)).orElse("");
        return of(field.type())
                + (field.required() ? "!" : "")
                + preset
                + Stream.concat(bounds, traits).map(word -> " " + word).collect(Collectors.joining());
    }

    private static String word(Trait trait) {
        return "@"
                + switch (trait) {
                    case READ_ONLY -> "readOnly";
                    default -> trait.name().toLowerCase(Locale.ROOT);
                };
    }

    private static String of(DefaultValue value) {
        return switch (value) {
            case DefaultValue.Literal literal -> literal.json();
            case DefaultValue.Now now -> "now";
            case DefaultValue.RandomUuid uuid -> "uuid";
        };
    }

    static String of(FieldType type) {
        return switch (type) {
            case FieldType.StringType s -> "string(" + s.maxLength() + ")";
            case FieldType.TextType t -> "text(" + t.maxLength() + ")";
            case FieldType.EmailType e -> "email";
            case FieldType.UrlType u -> "url";
            case FieldType.IntType i -> "int";
            case FieldType.BigIntType b -> "bigint";
            case FieldType.DecimalType d -> "decimal(" + d.precision() + "," + d.scale() + ")";
            case FieldType.FloatType f -> "float";
            case FieldType.BooleanType b -> "boolean";
            case FieldType.DateType d -> "date";
            case FieldType.TimeType t -> "time";
            case FieldType.DateTimeType d -> "datetime";
            case FieldType.UuidType u -> "uuid";
            case FieldType.JsonType j -> "json";
            case FieldType.EnumType e -> "enum(" + String.join(", ", e.values()) + ")";
            case FieldType.ArrayType a -> of(a.element()) + "[]";
        };
    }

    static String of(Relation relation) {
        return switch (relation) {
            case Relation.ToOne one ->
                one.target() + (one.presence() == Field.Presence.REQUIRED ? "!" : "")
                        + (one.cardinality() == Relation.Cardinality.ONE ? " @unique" : "")
                        + (one.role() == Relation.Role.OWNER ? " @owner" : "")
                        + " @onDelete("
                        + one.onDelete().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
            case Relation.ToMany many -> many.target() + "[] @mappedBy(" + many.mappedBy() + ")";
            case Relation.ManyToMany many -> many.target() + "[]";
        };
    }
}
