package dev.nodesmith.generate.data.relational.sqlite;

import dev.nodesmith.generate.data.schema.SqliteDialect;
import dev.nodesmith.model.FieldType;

/** TypeScript expressions between decimals and the texts of what SQLite stores for them. */
public final class SqliteDecimals {

    private SqliteDecimals() {}

    /** The decimal of a stored text, which may be null. */
    public static String decode(FieldType.DecimalType type, String value) {
        return SqliteDialect.isLong(type)
                ? "fromSortable(" + value + ", " + type.precision() + ", " + type.scale() + ")"
                : "fromUnits(" + value + ", " + type.scale() + ")";
    }

    /** The text to store for a decimal, which may be null. */
    public static String encode(FieldType.DecimalType type, String value) {
        return SqliteDialect.isLong(type)
                ? "toSortable(" + value + ", " + type.precision() + ", " + type.scale() + ")"
                : "toUnits(" + value + ", " + type.scale() + ")";
    }
}
