package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as it was and as it is to be.
 *
 * @param columns former name to the present one
 */
record TablePair(Table before, Table after, Map<String, String> columns) {

    /** What a column was. */
    Optional<Column> former(Column column) {
        return before.columns().stream()
                .filter(former -> column.name().equals(columns.get(former.name())))
                .findFirst();
    }

    /** What a column is to be. */
    Optional<Column> present(Column former) {
        return after.columns().stream()
                .filter(column -> column.name().equals(columns.get(former.name())))
                .findFirst();
    }

    List<Column> added() {
        return after.columns().stream()
                .filter(column -> former(column).isEmpty())
                .toList();
    }

    List<Column> dropped() {
        return before.columns().stream()
                .filter(column -> present(column).isEmpty())
                .toList();
    }
}
