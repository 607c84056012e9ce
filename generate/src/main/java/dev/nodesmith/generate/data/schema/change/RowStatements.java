package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Statements that change rows, in words that all databases have in common.
 *
 * @param uuid expression that gives another one for each row
 */
record RowStatements(Dialect dialect, String uuid) {

    String fill(SchemaChange.Backfill change) {
        String column = name(change.column());
        return "UPDATE " + name(change.table()) + " SET " + column + " = " + value(change.column(), change.value())
                + " WHERE " + column + " IS NULL;\n";
    }

    /** A value as a statement gives it to rows. */
    String value(Column column, DefaultValue value) {
        if (value instanceof DefaultValue.RandomUuid) {
            return uuid;
        }
        return dialect.defaultValue(column.withDefault(value))
                .orElseThrow(() -> new IllegalArgumentException("no value for " + column.name()));
    }

    String rename(SchemaChange.RenameValues change) {
        String column = name(change.column());
        return "UPDATE " + name(change.table()) + " SET " + column + " = " + renamed(change, column) + " WHERE "
                + column
                + " IN ("
                + change.values().keySet().stream().sorted().map(dialect::text).collect(Collectors.joining(", "))
                + ");\n";
    }

    /** The values by their present names. */
    String renamed(SchemaChange.RenameValues change, String column) {
        return "CASE " + column
                + change.values().entrySet().stream()
                        .map(value ->
                                " WHEN " + dialect.text(value.getKey()) + " THEN " + dialect.text(value.getValue()))
                        .sorted()
                        .collect(Collectors.joining())
                + " ELSE " + column + " END";
    }

    String spread(SchemaChange.Spread change) {
        Table from = change.from();
        String link = name(change.column());
        return "INSERT INTO " + name(change.table()) + " ("
                + names(change.table().primaryKey()) + ")\n  SELECT "
                + name(from.primaryKey().getFirst()) + ", " + link + " FROM " + name(from) + " WHERE " + link
                + " IS NOT NULL;\n";
    }

    String gather(SchemaChange.Gather change) {
        return "UPDATE " + name(change.table()) + " SET " + name(change.column()) + " = " + gathered(change) + ";\n";
    }

    /** The first of the links of a row, in the order of what they point at. */
    String gathered(SchemaChange.Gather change) {
        Table join = change.from();
        String target = name(join.primaryKey().get(1));
        String table = name(change.table());
        return "(SELECT links." + target + " FROM " + name(join) + " links WHERE links."
                + name(join.primaryKey().getFirst()) + " = " + table + "."
                + name(change.table().primaryKey().getFirst()) + " ORDER BY links." + target + " LIMIT 1)";
    }

    /** Columns that rows of the other table have nothing for get their default value, or the plainest one. */
    String carry(SchemaChange.Carry change) {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        change.columns().forEach((from, to) -> {
            columns.add(name(to));
            values.add("links." + name(from));
        });
        Table table = change.table();
        for (Column column : table.columns()) {
            boolean given = change.columns().containsValue(column)
                    || column.nullable()
                    || column.filled() == Column.Filled.BY_DATABASE
                    || dialect.defaultValue(column).isPresent();
            if (!given) {
                columns.add(name(column));
                values.add(value(column, column.defaultValue().orElseGet(() -> plain(table, column))));
            }
        }
        boolean joins = table.primaryKey().size() > 1;
        return "INSERT INTO " + name(table) + " (" + String.join(", ", columns) + ")\n  SELECT "
                + (joins ? "DISTINCT " : "") + String.join(", ", values) + " FROM " + name(change.from())
                + " links;\n";
    }

    private static DefaultValue plain(Table table, Column column) {
        boolean key = table.primaryKey().contains(column) && !(column.type() instanceof FieldType.IntType);
        return key ? new DefaultValue.RandomUuid() : PlainValues.of(table, column);
    }

    private String names(List<Column> columns) {
        return columns.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(Table table) {
        return dialect.quote(table.name());
    }

    private String name(Column column) {
        return dialect.quote(column.name());
    }
}
