package dev.nodesmith.generate.data.knex;

import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.CheckConstraint;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first migration, in the words of Knex's schema builder:
 *
 * <pre>
 * table.string('isbn', 13).notNullable();
 * table.unique(['isbn'], { indexName: 'books_isbn_key', predicate: knex.whereNull('deleted_at') });
 * </pre>
 *
 * @param statements the SQL that makes all tables, where the builder does not
 * @param removal the SQL that removes them
 * @param extension whether texts are searched with the help of an extension
 * @param tables in the order in which they are made
 * @param foreignKeys those that are made once all tables are there
 */
public record KnexMigration(
        List<String> statements,
        List<String> removal,
        boolean extension,
        List<TableLines> tables,
        List<TableLines> foreignKeys,
        List<TableLines> droppedKeys,
        List<String> dropped) {

    /** @param lines statements over {@code table}, without semicolon */
    public record TableLines(String name, List<String> lines) {}

    static KnexMigration of(Schema schema, KnexDialect dialect) {
        return dialect.tables() == KnexDialect.Tables.IN_SQL ? inSql(schema, dialect) : built(schema, dialect);
    }

    private static KnexMigration inSql(Schema schema, KnexDialect dialect) {
        return new KnexMigration(
                statements(dialect.dialect().up(schema)),
                statements(dialect.dialect().down(schema)),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** As parts of template literals. */
    private static List<String> statements(String script) {
        return Stream.of(script.split(";\\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .map(statement ->
                        statement.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${"))
                .toList();
    }

    private static KnexMigration built(Schema schema, KnexDialect dialect) {
        boolean after = dialect.tables() == KnexDialect.Tables.BEFORE_KEYS;
        List<Table> pointing =
                schema.tables().stream().filter(t -> !t.foreignKeys().isEmpty()).toList();
        return new KnexMigration(
                List.of(),
                List.of(),
                after
                        && schema.tables().stream()
                                .flatMap(t -> t.indexes().stream())
                                .anyMatch(i -> i.kind() == Index.Kind.SEARCH),
                schema.tables().stream()
                        .map(table -> new TableLines(table.name(), create(table, dialect, after)))
                        .toList(),
                after ? lines(pointing, KnexMigration::foreign) : List.of(),
                after
                        ? lines(
                                pointing,
                                key -> "table.dropForeign(['" + key.column().name() + "'], '" + key.name() + "')")
                        : List.of(),
                schema.tables().reversed().stream().map(Table::name).toList());
    }

    private static List<TableLines> lines(List<Table> tables, Function<ForeignKey, String> line) {
        return tables.stream()
                .map(table -> new TableLines(
                        table.name(), table.foreignKeys().stream().map(line).toList()))
                .toList();
    }

    private static List<String> create(Table table, KnexDialect dialect, boolean after) {
        List<String> lines = new ArrayList<>(columnsAndConstraints(table, dialect));
        table.indexes().stream()
                .filter(index -> after || index.kind() != Index.Kind.SEARCH)
                .forEach(index -> lines.add(index(index)));
        return List.copyOf(lines);
    }

    /** All that the statement says that makes a table; indexes have statements of their own. */
    static List<String> columnsAndConstraints(Table table, KnexDialect dialect) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(column(column, dialect)));
        if (table.primaryKey().getFirst().filled() != Column.Filled.BY_DATABASE) {
            lines.add("table.primary([" + names(table.primaryKey()) + "], '" + table.primaryKeyName() + "')");
        }
        for (CheckConstraint check : table.checks()) {
            dialect.dialect()
                    .condition(table, check)
                    .map(dialect::condition)
                    .ifPresent(
                            sql -> lines.add("table.check(" + Ts.string(sql) + ", undefined, '" + check.name() + "')"));
        }
        if (dialect.tables() == KnexDialect.Tables.WITH_KEYS) {
            table.foreignKeys().forEach(key -> lines.add(foreign(key)));
        }
        return List.copyOf(lines);
    }

    static String column(Column column, KnexDialect dialect) {
        String call = "table." + dialect.column(column);
        if (column.filled() == Column.Filled.BY_DATABASE) {
            return call;
        }
        return call
                + (column.nullable() ? "" : ".notNullable()")
                + dialect.defaultValue(column)
                        .map(value -> ".defaultTo(" + value + ")")
                        .orElse("");
    }

    private static String foreign(ForeignKey key) {
        return "table.foreign('" + key.column().name() + "', '" + key.name() + "').references('"
                + key.targetColumn().name() + "').inTable('" + key.targetTable() + "').onDelete('"
                + key.onDelete().name().replace('_', ' ') + "')";
    }

    private static String index(Index index) {
        String columns = "[" + names(index.columns()) + "]";
        String kept = index.rows() == Index.Rows.KEPT ? ", predicate: knex.whereNull('deleted_at')" : "";
        return switch (index.kind()) {
            case UNIQUE ->
                "table.unique(" + columns + ", { indexName: '" + index.name() + "', useConstraint: false" + kept
                        + " })";
            case PLAIN ->
                "table.index(" + columns + ", '" + index.name() + "'"
                        + (kept.isEmpty() ? "" : ", {" + kept.substring(1) + " }") + ")";
            case SEARCH -> "table.index(knex.raw('?? gin_trgm_ops', " + columns + "), '" + index.name() + "', 'gin')";
        };
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(column -> Ts.string(column.name())).collect(Collectors.joining(", "));
    }
}
