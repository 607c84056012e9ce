package dev.nodesmith.generate.data.sql.sqlite;

import dev.nodesmith.generate.data.relational.sqlite.SqliteDecimals;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.SqliteDialect;
import dev.nodesmith.generate.plan.ColumnPlan.Nullability;
import dev.nodesmith.model.FieldType;
import java.util.Optional;

/** TypeScript expressions between values of the model and what SQLite stores. */
final class SqliteValues {

    private SqliteValues() {}

    /** Whether the column holds integers that JavaScript's numbers do not. */
    static boolean isBig(FieldType type) {
        return type instanceof FieldType.BigIntType
                || (type instanceof FieldType.DecimalType decimal && !SqliteDialect.isLong(decimal));
    }

    static Optional<String> decode(Column column, String model) {
        return decode(column, "row." + column.property(), column.nullability(), model);
    }

    static Optional<String> decode(Column column, String value, Nullability nullability, String model) {
        boolean nullable = nullability == Nullability.NULLABLE;
        return switch (column.type()) {
            case FieldType.BooleanType b ->
                Optional.of(nullable ? value + " === null ? null : " + value + " === 1" : value + " === 1");
            case FieldType.JsonType j -> Optional.of("fromJson(" + value + ")");
            case FieldType.ArrayType a -> {
                String parsed = "(JSON.parse(" + value + ") as " + model + "['" + column.property() + "'])";
                yield Optional.of(nullable ? value + " === null ? null : " + parsed : parsed);
            }
            case FieldType.DecimalType d -> Optional.of(SqliteDecimals.decode(d, value));
            default -> Optional.empty();
        };
    }

    static Optional<String> encode(Column column, String value) {
        return switch (column.type()) {
            case FieldType.JsonType j -> Optional.of("toJson(" + value + ")");
            case FieldType.DecimalType d -> Optional.of(SqliteDecimals.encode(d, value));
            default -> Optional.empty();
        };
    }

    static Optional<String> encoder(Column column) {
        if (column.type() instanceof FieldType.DecimalType decimal) {
            return Optional.of(
                    SqliteDialect.isLong(decimal)
                            ? "sortable(" + decimal.precision() + ", " + decimal.scale() + ")"
                            : "units(" + decimal.scale() + ")");
        }
        return Optional.empty();
    }
}
