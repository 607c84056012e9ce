package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.SqliteDialect;
import dev.nodesmith.generate.data.schema.change.Cast.Kept;
import dev.nodesmith.model.FieldType;

/**
 * Changes of type in SQLite, which keeps values as they are written and has no types for most of them. A cast that finds no
 * number gives 0 there, so that what is no value of the other type goes through {@code json}, which refuses it.
 */
record SqliteCasts(SqliteDialect dialect) {

    Cast of(FieldType from, FieldType to) {
        boolean sameForm = scale(from) == scale(to) && dialect.type(from).equals(dialect.type(to));
        if (from.equals(to) || (TypeChange.isText(from) && TypeChange.isText(to))) {
            return new Cast.Same();
        }
        if (from instanceof FieldType.DecimalType && to instanceof FieldType.DecimalType && sameForm && !isLong(from)) {
            return new Cast.Same();
        }
        if (from instanceof FieldType.ArrayType && to instanceof FieldType.ArrayType) {
            return TypeChange.of(from, to).<Cast>map(kept -> new Cast.Same()).orElseGet(Cast.None::new);
        }
        if (isLong(from) || isLong(to)) {
            return new Cast.None();
        }
        return TypeChange.of(from, to)
                .<Cast>map(kept -> new Cast.By(kept, expression(from, to, kept)))
                .orElseGet(Cast.None::new);
    }

    private static boolean isLong(FieldType type) {
        return type instanceof FieldType.DecimalType decimal && SqliteDialect.isLong(decimal);
    }

    private static int scale(FieldType type) {
        return type instanceof FieldType.DecimalType decimal ? decimal.scale() : 0;
    }

    private static String expression(FieldType from, FieldType to, Kept kept) {
        return switch (to) {
            case FieldType.JsonType j -> toJson(from);
            case FieldType t when TypeChange.isText(t) -> toText(from);
            case FieldType t when TypeChange.isNumber(t) && TypeChange.isText(from) -> parsed(to);
            case FieldType t when TypeChange.isNumber(t) -> number(from, to, kept);
            case FieldType.BooleanType b ->
                "CASE WHEN lower(%s) = 'true' THEN 1 WHEN lower(%s) = 'false' THEN 0" + otherwise() + " END";
            case FieldType.DateType d when from instanceof FieldType.DateTimeType -> "substr(%s, 1, 10)";
            case FieldType.DateType d ->
                "CASE WHEN date(%s) = %s THEN %s WHEN %s IS NOT NULL THEN json('no date: ' || %s) END";
            case FieldType.DateTimeType d when from instanceof FieldType.DateType -> "%s || 'T00:00:00.000Z'";
            case FieldType.DateTimeType d ->
                "CASE WHEN datetime(%s) IS NOT NULL THEN strftime('%Y-%m-%dT%H:%M:%fZ', %s)"
                        + " WHEN %s IS NOT NULL THEN json('no instant: ' || %s) END";
            default -> "%s";
        };
    }

    private static String toJson(FieldType from) {
        return switch (from) {
            case FieldType.ArrayType a -> "%s";
            case FieldType.BooleanType b -> "CASE %s WHEN 1 THEN 'true' WHEN 0 THEN 'false' END";
            case FieldType t when TypeChange.isNumber(t) -> toText(from);
            default -> "CASE WHEN %s IS NOT NULL THEN json_quote(%s) END";
        };
    }

    private static String toText(FieldType from) {
        return switch (from) {
            case FieldType.BooleanType b -> "CASE %s WHEN 1 THEN 'true' WHEN 0 THEN 'false' END";
            case FieldType.DecimalType d
            when d.scale() > 0 ->
                "CASE WHEN %s < 0 THEN '-' ELSE '' END || (abs(%s) / " + power(d.scale()) + ") || '.' || substr('"
                        + power(d.scale()) + "' + abs(%s) % " + power(d.scale()) + ", 2)";
            case FieldType.JsonType j -> "CASE json_type(%s) WHEN 'text' THEN json_extract(%s, '$') ELSE %s END";
            case FieldType t when TypeChange.isNumber(t) -> "CAST(%s AS TEXT)";
            default -> "%s";
        };
    }

    private static String number(FieldType from, FieldType to, Kept kept) {
        int shift = scale(to) - scale(from);
        if (to instanceof FieldType.FloatType) {
            return scale(from) > 0 ? "%s / " + power(scale(from)) + ".0" : "CAST(%s AS REAL)";
        }
        if (from instanceof FieldType.FloatType) {
            return scale(to) > 0 ? "CAST(round(%s * " + power(scale(to)) + ") AS INTEGER)" : "CAST(%s AS INTEGER)";
        }
        if (kept == Kept.PART && to instanceof FieldType.DecimalType) {
            return "CAST(round(%s / " + power(-shift) + ".0) AS INTEGER)";
        }
        return shift == 0 ? "%s" : shift > 0 ? "%s * " + power(shift) : "%s / " + power(-shift);
    }

    private static String parsed(FieldType to) {
        String value = switch (to) {
            case FieldType.FloatType f -> "CAST(%s AS REAL)";
            case FieldType.DecimalType d -> "CAST(round(CAST(%s AS REAL) * " + power(d.scale()) + ") AS INTEGER)";
            default -> "CAST(%s AS INTEGER)";
        };
        String given = to instanceof FieldType.FloatType || to instanceof FieldType.DecimalType
                ? "json_valid(%s) AND json_type(%s) IN ('integer', 'real')"
                : "CAST(CAST(%s AS INTEGER) AS TEXT) = %s";
        return "CASE WHEN " + given + " THEN " + value + otherwise() + " END";
    }

    private static String otherwise() {
        return " WHEN %s IS NOT NULL THEN json('no such value: ' || %s)";
    }

    private static String power(int scale) {
        return "1" + "0".repeat(scale);
    }
}
