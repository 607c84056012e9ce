package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.MysqlDialect;
import dev.nodesmith.model.FieldType;
import java.util.Optional;

/**
 * Changes of type in MySQL, which turns values itself and fails at those that it cannot turn. Where it would read or write them in
 * another form than the backend does, rows are rewritten before or after.
 *
 * @param before what a value is before its column changes
 * @param via type that the column has meanwhile
 * @param after what a value is once its column has changed, or has that type
 */
record MysqlCasts(Optional<String> before, Optional<String> via, Optional<String> after) {

    private static final MysqlCasts PLAIN = new MysqlCasts(Optional.empty(), Optional.empty(), Optional.empty());

    static Cast of(MysqlDialect dialect, FieldType from, FieldType to) {
        Optional<Cast.Kept> kept = TypeChange.of(from, to);
        if (kept.isEmpty()) {
            return new Cast.None();
        }
        return dialect.type(from).equals(dialect.type(to)) && isArray(from) == isArray(to)
                ? new Cast.Same()
                : new Cast.By(kept.get(), "%s");
    }

    private static boolean isArray(FieldType type) {
        return type instanceof FieldType.ArrayType;
    }

    static MysqlCasts of(FieldType from, FieldType to) {
        boolean wasText = TypeChange.isText(from);
        boolean isText = TypeChange.isText(to);
        if (wasText && isText) {
            return PLAIN;
        }
        return switch (to) {
            case FieldType.JsonType j when isArray(from) -> PLAIN;
            case FieldType.JsonType j when TypeChange.isNumber(from) -> via("longtext", Optional.empty());
            case FieldType.JsonType j
            when from instanceof FieldType.BooleanType -> via("longtext", Optional.of("if(%s = '1', 'true', 'false')"));
            case FieldType.JsonType j -> via("longtext", Optional.of("json_quote(%s)"));
            case FieldType.DateTimeType d when wasText -> before("replace(replace(%s, 'T', ' '), 'Z', '')");
            case FieldType.BooleanType b when wasText -> before("if(%s = 'true', '1', if(%s = 'false', '0', %s))");
            case FieldType t
            when isText && from instanceof FieldType.DateTimeType -> after("concat(replace(%s, ' ', 'T'), 'Z')");
            case FieldType t
            when isText && from instanceof FieldType.BooleanType -> after("if(%s = '1', 'true', 'false')");
            case FieldType t when isText && from instanceof FieldType.JsonType -> after("json_unquote(%s)");
            default -> PLAIN;
        };
    }

    private static MysqlCasts via(String type, Optional<String> after) {
        return new MysqlCasts(Optional.empty(), Optional.of(type), after);
    }

    private static MysqlCasts before(String expression) {
        return new MysqlCasts(Optional.of(expression), Optional.empty(), Optional.empty());
    }

    private static MysqlCasts after(String expression) {
        return new MysqlCasts(Optional.empty(), Optional.empty(), Optional.of(expression));
    }
}
