package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.change.Cast.Kept;
import dev.nodesmith.model.FieldType;
import java.util.Optional;

/** What a change of type means for values, whatever the database is. */
final class TypeChange {

    private static final int INT_DIGITS = 10;
    private static final int BIGINT_DIGITS = 19;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_URL = 2048;
    private static final int LONGEST_ENUM_VALUE = 60;
    private static final int LONGEST_INSTANT = 40;

    private TypeChange() {}

    /** Empty where no value of one can be read as one of the other. */
    static Optional<Kept> of(FieldType from, FieldType to) {
        if (from.equals(to)) {
            return Optional.of(Kept.IN_PLACE);
        }
        if (to instanceof FieldType.JsonType) {
            return Optional.of(Kept.ALL);
        }
        if (isText(to)) {
            return from instanceof FieldType.ArrayType ? Optional.empty() : Optional.of(toText(from, to));
        }
        if (isNumber(from) && isNumber(to)) {
            return Optional.of(number(from, to));
        }
        return switch (from) {
            case FieldType f
            when isText(f) -> to instanceof FieldType.ArrayType ? Optional.empty() : Optional.of(Kept.ALL_OR_FAILS);
            case FieldType.BooleanType b when to instanceof FieldType.IntType -> Optional.of(Kept.ALL);
            case FieldType.DateType d when to instanceof FieldType.DateTimeType -> Optional.of(Kept.ALL);
            case FieldType.DateTimeType d when to instanceof FieldType.DateType -> Optional.of(Kept.PART);
            case FieldType.ArrayType a
            when to instanceof FieldType.ArrayType b ->
                isText(a.element()) && isText(b.element())
                        ? Optional.of(toText(a.element(), b.element()))
                        : a.element().equals(b.element()) ? Optional.of(Kept.IN_PLACE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    static boolean isText(FieldType type) {
        return type instanceof FieldType.StringType
                || type instanceof FieldType.TextType
                || type instanceof FieldType.EmailType
                || type instanceof FieldType.UrlType
                || type instanceof FieldType.EnumType;
    }

    static boolean isNumber(FieldType type) {
        return type instanceof FieldType.IntType
                || type instanceof FieldType.BigIntType
                || type instanceof FieldType.DecimalType
                || type instanceof FieldType.FloatType;
    }

    private static Kept toText(FieldType from, FieldType to) {
        boolean fits = length(from) <= length(to);
        if (!fits) {
            return Kept.ALL_OR_FAILS;
        }
        return isText(from) ? Kept.IN_PLACE : Kept.ALL;
    }

    private static int length(FieldType type) {
        return switch (type) {
            case FieldType.StringType s -> s.maxLength();
            case FieldType.TextType t -> Integer.MAX_VALUE - 1;
            case FieldType.EmailType e -> LONGEST_EMAIL;
            case FieldType.UrlType u -> LONGEST_URL;
            case FieldType.EnumType e -> LONGEST_ENUM_VALUE;
            case FieldType.JsonType j -> Integer.MAX_VALUE;
            default -> LONGEST_INSTANT;
        };
    }

    private static Kept number(FieldType from, FieldType to) {
        if (to instanceof FieldType.FloatType) {
            return from instanceof FieldType.IntType ? Kept.ALL : Kept.PART;
        }
        if (from instanceof FieldType.FloatType || fraction(to) < fraction(from)) {
            return Kept.PART;
        }
        if (whole(to) < whole(from)) {
            return Kept.ALL_OR_FAILS;
        }
        boolean sameForm = from instanceof FieldType.DecimalType
                && to instanceof FieldType.DecimalType
                && fraction(from) == fraction(to);
        return sameForm ? Kept.IN_PLACE : Kept.ALL;
    }

    private static int whole(FieldType type) {
        return switch (type) {
            case FieldType.IntType i -> INT_DIGITS;
            case FieldType.BigIntType b -> BIGINT_DIGITS;
            case FieldType.DecimalType d -> d.precision() - d.scale();
            default -> 0;
        };
    }

    private static int fraction(FieldType type) {
        return type instanceof FieldType.DecimalType decimal ? decimal.scale() : 0;
    }
}
