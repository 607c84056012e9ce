package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.model.FieldType;

/** Changes of type in PostgreSQL, which has an expression for each. */
record PostgresqlCasts(Dialect dialect) {

    Cast of(FieldType from, FieldType to) {
        String type = dialect.type(to);
        if (dialect.type(from).equals(type)) {
            return new Cast.Same();
        }
        return TypeChange.of(from, to)
                .<Cast>map(kept -> new Cast.By(kept, expression(from, to, type, kept)))
                .orElseGet(Cast.None::new);
    }

    /**
     * A text that is cast to a shorter type is cut silently; assigned, it makes the statement fail, which is what nobody
     * overlooks.
     */
    private static String expression(FieldType from, FieldType to, String type, Cast.Kept kept) {
        boolean texts = TypeChange.isText(from) && TypeChange.isText(to);
        if (texts || (from instanceof FieldType.ArrayType && to instanceof FieldType.ArrayType)) {
            return "%s";
        }
        return switch (to) {
            case FieldType.JsonType j -> "to_jsonb(%s)";
            case FieldType.IntType i
            when TypeChange.isNumber(from) && kept == Cast.Kept.PART -> "trunc(%s::numeric)::" + type;
            case FieldType.BigIntType b
            when TypeChange.isNumber(from) && kept == Cast.Kept.PART -> "trunc(%s::numeric)::" + type;
            case FieldType.DateType d when from instanceof FieldType.DateTimeType -> "(%s AT TIME ZONE 'UTC')::date";
            case FieldType.DateTimeType d when from instanceof FieldType.DateType -> "%s::timestamp AT TIME ZONE 'UTC'";
            case FieldType t when TypeChange.isText(t) && from instanceof FieldType.JsonType -> "%s #>> '{}'";
            case FieldType t
            when TypeChange.isText(t) && from instanceof FieldType.DateTimeType ->
                "to_char(%s AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')";
            case FieldType t when TypeChange.isText(t) -> "%s::text";
            default -> "%s::" + type;
        };
    }
}
