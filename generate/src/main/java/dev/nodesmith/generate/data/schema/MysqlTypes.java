package dev.nodesmith.generate.data.schema;

import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.model.FieldType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The types of columns. A row holds 65,535 bytes and a key 3,072, in which a character takes four: texts that no key could hold
 * are kept outside of the row, and so are the longest of the others where there are too many of them.
 */
final class MysqlTypes {

    private static final int BYTES_OF_CHARACTER = 4;

    /** Characters that a key has room for. */
    static final int MOST_IN_KEY = 3072 / BYTES_OF_CHARACTER;

    private static final int MOST_IN_ROW = 65_535;

    /** What a text outside of the row leaves there, and more than any value that is no text takes. */
    private static final int OTHERS = 32;

    private static final int MOST_SCALE = 30;
    private static final int LONGEST_ENUM_VALUE = 60;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_URL = 2048;
    private static final int LONGEST_UUID = 36;

    private final Set<Column> outside;

    private MysqlTypes(Set<Column> outside) {
        this.outside = outside;
    }

    /** The types of one table. */
    static MysqlTypes of(Table table) {
        List<Column> movable = table.columns().stream()
                .filter(column -> isShort(column.type()) && !isKey(table, column))
                .sorted(Comparator.comparingInt((Column column) -> bytes(column.type()))
                        .reversed())
                .toList();
        int bytes = table.columns().stream()
                .mapToInt(column -> bytes(column.type()))
                .sum();
        Set<Column> outside = new HashSet<>();
        for (Column column : movable) {
            if (bytes <= MOST_IN_ROW) {
                break;
            }
            outside.add(column);
            bytes -= bytes(column.type()) - OTHERS;
        }
        return new MysqlTypes(Set.copyOf(outside));
    }

    String of(Column column) {
        return outside.contains(column) ? "text" : of(column.type());
    }

    /** Bytes that a key of these columns would take. */
    static int keyBytes(Collection<Column> columns) {
        return columns.stream()
                .mapToInt(column -> characters(column.type()) * BYTES_OF_CHARACTER)
                .sum();
    }

    /** Characters of a text at most; few for what is none. */
    static int characters(FieldType type) {
        return switch (type) {
            case FieldType.StringType s -> s.maxLength();
            case FieldType.TextType t -> Math.min(t.maxLength(), MOST_IN_ROW);
            case FieldType.EmailType e -> LONGEST_EMAIL;
            case FieldType.UrlType u -> LONGEST_URL;
            case FieldType.EnumType e -> LONGEST_ENUM_VALUE;
            case FieldType.UuidType u -> LONGEST_UUID;
            default -> OTHERS / BYTES_OF_CHARACTER;
        };
    }

    static boolean isText(FieldType type) {
        return type instanceof FieldType.StringType
                || type instanceof FieldType.TextType
                || type instanceof FieldType.EmailType
                || type instanceof FieldType.UrlType;
    }

    private static boolean isShort(FieldType type) {
        return isText(type) && characters(type) <= MOST_IN_KEY;
    }

    private static boolean isKey(Table table, Column column) {
        return table.primaryKey().contains(column)
                || table.indexes().stream().anyMatch(index -> index.columns().contains(column));
    }

    private static int bytes(FieldType type) {
        boolean inside = !isText(type) || isShort(type);
        return inside ? characters(type) * BYTES_OF_CHARACTER + 2 : OTHERS;
    }

    static String of(FieldType type) {
        return switch (type) {
            case FieldType.StringType s -> text(s.maxLength());
            case FieldType.TextType t -> text(t.maxLength());
            case FieldType.EmailType e -> "varchar(" + LONGEST_EMAIL + ")";
            case FieldType.UrlType u -> text(LONGEST_URL);
            case FieldType.IntType i -> "int";
            case FieldType.BigIntType b -> "bigint";
            case FieldType.DecimalType d -> decimal(d);
            case FieldType.FloatType f -> "double";
            case FieldType.BooleanType b -> "boolean";
            case FieldType.DateType d -> "date";
            case FieldType.TimeType t -> "time";
            case FieldType.DateTimeType d -> "datetime(3)";
            case FieldType.UuidType u -> "char(" + LONGEST_UUID + ")";
            case FieldType.JsonType j -> "json";
            case FieldType.EnumType e -> "varchar(" + LONGEST_ENUM_VALUE + ")";
            case FieldType.ArrayType a -> "json";
        };
    }

    private static String text(int characters) {
        return characters <= MOST_IN_KEY ? "varchar(" + characters + ")" : longText(characters);
    }

    private static String longText(int characters) {
        long bytes = (long) characters * BYTES_OF_CHARACTER;
        if (bytes < 1 << 16) {
            return "text";
        }
        return bytes < 1 << 24 ? "mediumtext" : "longtext";
    }

    private static String decimal(FieldType.DecimalType type) {
        if (type.scale() > MOST_SCALE) {
            throw new GenerationException("MySQL keeps " + MOST_SCALE + " digits after the point, and decimal("
                    + type.precision() + "," + type.scale() + ") has " + type.scale());
        }
        return "decimal(" + type.precision() + ", " + type.scale() + ")";
    }
}
