package dev.nodesmith.app.migrations;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.model.FieldType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Rows for tests: three in each table, whose values tell their number. */
final class Rows {

    private static final int ROWS = 3;

    private Rows() {}

    static void insert(Schema schema, Server.Kind kind, Connection connection) throws SQLException {
        for (Table table : schema.tables()) {
            for (int row = 1; row <= ROWS; row++) {
                insert(table, row, kind, connection);
            }
        }
    }

    private static void insert(Table table, int row, Server.Kind kind, Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.property().equals("deletedAt")) {
                continue;
            }
            names.add(kind.dialect().quote(column.name()));
            values.add(value(column, column.type(), row, kind));
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO " + kind.dialect().quote(table.name()) + " ("
                    + String.join(", ", names) + ") VALUES (" + String.join(", ", values) + ")");
        }
    }

    private static String value(Column column, FieldType type, int row, Server.Kind kind) {
        return switch (type) {
            case FieldType.IntType i -> String.valueOf(row);
            case FieldType.BigIntType b -> String.valueOf(row);
            case FieldType.DecimalType d -> kind == Server.Kind.SQLITE ? row + "50" : row + ".50";
            case FieldType.FloatType f -> row + ".25";
            case FieldType.BooleanType b -> kind.dialect().bool(row % 2 == 0);
            case FieldType.DateType d -> "'2026-01-0" + row + "'";
            case FieldType.TimeType t -> "'10:00:0" + row + "'";
            case FieldType.DateTimeType d ->
                kind == Server.Kind.MYSQL
                        ? "'2026-01-0" + row + " 00:00:00.000'"
                        : "'2026-01-0" + row + "T00:00:00.000Z'";
            case FieldType.UuidType u -> "'00000000-0000-4000-8000-00000000000" + row + "'";
            case FieldType.JsonType j -> "'{\"n\": " + row + "}'";
            case FieldType.ArrayType a ->
                kind == Server.Kind.POSTGRESQL ? "ARRAY['n" + row + "']" : "'[\"n" + row + "\"]'";
            case FieldType.EnumType e -> "'" + e.values().get(row % e.values().size()) + "'";
            default -> "'" + column.name() + " " + row + "'";
        };
    }

    /** The rows of each table in the columns that are asked for, in an order of their own. */
    static Map<String, List<String>> dump(Map<String, List<String>> columns, Server.Kind kind, Connection connection)
            throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        for (Map.Entry<String, List<String>> table : columns.entrySet()) {
            String names = table.getValue().stream().map(kind.dialect()::quote).collect(Collectors.joining(", "));
            TreeSet<String> rows = new TreeSet<>();
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(
                            "SELECT " + names + " FROM " + kind.dialect().quote(table.getKey()))) {
                while (result.next()) {
                    StringBuilder row = new StringBuilder();
                    for (String column : table.getValue()) {
                        row.append(column)
                                .append('=')
                                .append(result.getString(column))
                                .append(' ');
                    }
                    rows.add(row.toString());
                }
            }
            tables.put(table.getKey(), List.copyOf(rows));
        }
        return tables;
    }
}
