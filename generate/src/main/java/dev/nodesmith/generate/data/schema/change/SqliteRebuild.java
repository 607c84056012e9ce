package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.SqliteDialect;
import dev.nodesmith.generate.data.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table that is made anew under another name, takes the rows over and then the name:
 *
 * <pre>
 * CREATE TABLE rebuilt_books (…);
 * INSERT INTO rebuilt_books (id, title) SELECT id, title FROM books;
 * DROP TABLE books;
 * ALTER TABLE rebuilt_books RENAME TO books;
 * CREATE INDEX …;
 * </pre>
 */
record SqliteRebuild(TablePair pair, List<SchemaChange> changes, SqliteMigrations migrations) {

    String statement() {
        Table table = pair.after();
        String name = dialect().quote(table.name());
        String rebuilt = "rebuilt_" + table.name();
        String create = dialect().ddl().createTable(table).replaceFirst("CREATE TABLE \\S+", "CREATE TABLE " + rebuilt);
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Column column : table.columns()) {
            value(column).ifPresent(value -> {
                columns.add(dialect().quote(column.name()));
                values.add(value);
            });
        }
        StringBuilder script = new StringBuilder(create);
        script.append("INSERT INTO " + rebuilt + " (" + String.join(", ", columns) + ")\n  SELECT "
                + String.join(", ", values) + " FROM " + name + ";\n");
        if (table.primaryKey().getFirst().filled() == Column.Filled.BY_DATABASE) {
            script.append("DELETE FROM sqlite_sequence WHERE name = '" + rebuilt + "';\n");
            script.append("INSERT INTO sqlite_sequence (name, seq)\n  SELECT '" + rebuilt
                    + "', seq FROM sqlite_sequence WHERE name = '" + table.name() + "';\n");
        }
        script.append("DROP TABLE " + name + ";\nALTER TABLE " + rebuilt + " RENAME TO " + name + ";\n");
        table.indexes().stream()
                .filter(migrations::keeps)
                .forEach(index -> script.append(dialect().ddl().createIndex(table, index)));
        return script.toString();
    }

    /** What a row has in a column; nothing where it is to be null, or the statement to fail. */
    private Optional<String> value(Column column) {
        RowStatements rows = SqliteStatements.rows(dialect());
        Optional<String> present = pair.former(column).map(former -> cast(former, column, rows));
        Optional<String> filled = changes.stream()
                .filter(SchemaChange.Backfill.class::isInstance)
                .map(SchemaChange.Backfill.class::cast)
                .filter(fill -> fill.column().equals(column))
                .map(fill -> rows.value(column, fill.value()))
                .findFirst();
        if (present.isPresent()) {
            return filled.map(value -> "coalesce(" + present.get() + ", " + value + ")")
                    .or(() -> present);
        }
        return filled.or(() -> gathered(column, rows)).or(() -> dialect().defaultValue(column));
    }

    private String cast(Column former, Column column, RowStatements rows) {
        String name = dialect().quote(former.name());
        String renamed = changes.stream()
                .filter(SchemaChange.RenameValues.class::isInstance)
                .map(SchemaChange.RenameValues.class::cast)
                .filter(change -> change.column().equals(column))
                .map(change -> rows.renamed(change, name))
                .findFirst()
                .orElse(name);
        return migrations.cast(former.type(), column.type()) instanceof Cast.By by ? by.of(renamed) : renamed;
    }

    private Optional<String> gathered(Column column, RowStatements rows) {
        return changes.stream()
                .filter(SchemaChange.Gather.class::isInstance)
                .map(SchemaChange.Gather.class::cast)
                .filter(change -> change.column().equals(column))
                .map(rows::gathered)
                .findFirst();
    }

    private SqliteDialect dialect() {
        return migrations.dialect();
    }
}
