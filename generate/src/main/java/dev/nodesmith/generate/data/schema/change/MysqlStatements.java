package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.MysqlDialect;
import dev.nodesmith.generate.data.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The statements of MySQL and MariaDB. Whatever changes a column defines it anew, so that the first of several changes of one
 * column makes all of them but what is demanded of its rows.
 */
final class MysqlStatements {

    private final SchemaDiff diff;
    private final MysqlDialect dialect;
    private final RowStatements rows;

    /** Columns that are as they are to be: {@code books.isbn}. */
    private final Set<String> defined = new HashSet<>();

    /** Table to its columns that stand for no property, each with the number of indexes on it. */
    private final Map<String, Map<String, Integer>> ofIndexes = new HashMap<>();

    MysqlStatements(SchemaDiff diff, List<SchemaChange> changes, MysqlMigrations migrations) {
        this.diff = diff;
        this.dialect = migrations.dialect();
        this.rows = new RowStatements(dialect, "uuid()");
        Stream.concat(
                        diff.pairs().stream().map(TablePair::before),
                        changes.stream()
                                .filter(SchemaChange.CreateTable.class::isInstance)
                                .map(SchemaChange::table))
                .forEach(table -> table.indexes().stream()
                        .filter(migrations::keeps)
                        .forEach(index -> dialect.columnsOf(table, index).forEach(column -> count(table, column, 1))));
        diff.pairs()
                .forEach(pair -> ofIndexes.put(
                        pair.after().name(),
                        ofIndexes.getOrDefault(pair.before().name(), new HashMap<>())));
    }

    private int count(Table table, String column, int change) {
        return ofIndexes.computeIfAbsent(table.name(), name -> new HashMap<>()).merge(column, change, Integer::sum);
    }

    String of(SchemaChange change) {
        Table table = change.table();
        return switch (change) {
            case SchemaChange.CreateTable c -> dialect.ddl().createTable(table);
            case SchemaChange.DropTable c -> "DROP TABLE " + name(table) + ";\n";
            case SchemaChange.RenameTable c -> "ALTER TABLE " + name(c.former()) + " RENAME TO " + name(table) + ";\n";
            case SchemaChange.AddColumn c ->
                alter(table, "ADD COLUMN " + dialect.ddl().column(table, c.column()));
            case SchemaChange.DropColumn c -> alter(table, "DROP COLUMN " + name(c.column()));
            case SchemaChange.RenameColumn c ->
                alter(table, "RENAME COLUMN " + name(c.former()) + " TO " + name(c.column()));
            case SchemaChange.ChangeType c -> changeType(c);
            case SchemaChange.SetNotNull c -> modify(table, c.column());
            case SchemaChange.DropNotNull c -> define(table, c.column());
            case SchemaChange.ChangeDefault c -> define(table, c.column());
            case SchemaChange.Backfill c -> rows.fill(c);
            case SchemaChange.RenameValues c -> rows.rename(c);
            case SchemaChange.AddCheck c ->
                alter(
                        table,
                        "ADD CONSTRAINT " + c.check().name() + " CHECK ("
                                + dialect.condition(table, c.check()).orElseThrow() + ")");
            case SchemaChange.DropCheck c ->
                alter(table, "DROP CONSTRAINT " + c.check().name());
            case SchemaChange.AddKey c -> alter(table, "ADD " + dialect.ddl().constraint(c.key()));
            case SchemaChange.DropKey c ->
                alter(table, "DROP FOREIGN KEY " + c.key().name());
            case SchemaChange.AddIndex c -> addIndex(table, c.index());
            case SchemaChange.DropIndex c -> dropIndex(table, c.index());
            case SchemaChange.RenameIndex c ->
                alter(
                        table,
                        "RENAME INDEX " + c.former().name() + " TO " + c.index().name());
            case SchemaChange.RenameConstraint c -> "";
            case SchemaChange.Spread c -> rows.spread(c);
            case SchemaChange.Gather c -> rows.gather(c);
            case SchemaChange.Carry c -> rows.carry(c);
        };
    }

    private String changeType(SchemaChange.ChangeType change) {
        MysqlCasts cast = MysqlCasts.of(change.former().type(), change.column().type());
        Table table = change.table();
        String column = name(change.column());
        StringBuilder script = new StringBuilder();
        cast.before().ifPresent(value -> script.append(rewrite(table, column, value)));
        cast.via().ifPresent(type -> script.append(alter(table, "MODIFY COLUMN " + column + " " + type)));
        if (cast.via().isPresent()) {
            cast.after().ifPresent(value -> script.append(rewrite(table, column, value)));
        }
        script.append(define(table, change.column()));
        if (cast.via().isEmpty()) {
            cast.after().ifPresent(value -> script.append(rewrite(table, column, value)));
        }
        return script.toString();
    }

    private String rewrite(Table table, String column, String value) {
        return "UPDATE " + name(table) + " SET " + column + " = " + value.replace("%s", column) + " WHERE " + column
                + " IS NOT NULL;\n";
    }

    /** The column as it is to be, but that it may be null as long as it has been. */
    private String define(Table table, Column changed) {
        if (!defined.add(table.name() + "." + changed.name())) {
            return "";
        }
        Column column = table.columns().stream()
                .filter(c -> c.name().equals(changed.name()))
                .findFirst()
                .orElse(changed);
        boolean optional = diff.pairs().stream()
                .filter(pair -> pair.after().equals(table))
                .flatMap(pair -> pair.former(column).stream())
                .anyMatch(Column::nullable);
        return modify(table, optional ? column.optional() : column);
    }

    private String modify(Table table, Column column) {
        return alter(table, "MODIFY COLUMN " + dialect.ddl().column(table, column));
    }

    private String addIndex(Table table, Index index) {
        StringBuilder actions = new StringBuilder();
        for (String column : dialect.columnsOf(table, index)) {
            if (count(table, column, 1) == 1) {
                actions.append("ADD COLUMN ").append(column).append(",\n  ");
            }
        }
        return alter(table, actions + "ADD " + dialect.key(table, index));
    }

    private String dropIndex(Table table, Index index) {
        StringBuilder actions = new StringBuilder("DROP INDEX " + index.name());
        for (String column : dialect.columnsOf(table, index)) {
            if (count(table, column, -1) == 0) {
                actions.append(",\n  DROP COLUMN ").append(column, 0, column.indexOf(' '));
            }
        }
        return alter(table, actions.toString());
    }

    private String alter(Table table, String action) {
        return "ALTER TABLE " + name(table) + " " + action + ";\n";
    }

    private String name(Table table) {
        return dialect.quote(table.name());
    }

    private String name(Column column) {
        return dialect.quote(column.name());
    }
}
