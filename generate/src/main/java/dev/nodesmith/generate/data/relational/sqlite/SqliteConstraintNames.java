package dev.nodesmith.generate.data.relational.sqlite;

import dev.nodesmith.generate.data.relational.ConstraintNames;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.Table;
import java.util.List;
import java.util.stream.Collectors;

/** SQLite names the columns of a key, {@code books.isbn}, and of a foreign key nothing at all. */
public interface SqliteConstraintNames extends ConstraintNames {

    @Override
    default String key(Table table, Index index) {
        return columns(table, index.columns());
    }

    @Override
    default String primaryKey(Table table) {
        return columns(table, table.primaryKey());
    }

    private static String columns(Table table, List<Column> columns) {
        return columns.stream().map(c -> table.name() + "." + c.name()).collect(Collectors.joining(", "));
    }

    @Override
    default String key(ForeignKey foreignKey) {
        return "FOREIGN KEY";
    }

    @Override
    default Naming foreignKeyErrors() {
        return Naming.NAMELESS;
    }
}
