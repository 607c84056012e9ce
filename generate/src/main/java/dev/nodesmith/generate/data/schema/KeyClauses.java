package dev.nodesmith.generate.data.schema;

import dev.nodesmith.model.Relation;
import java.util.List;
import java.util.stream.Collectors;

/** What statements of every database say of columns and keys, with names as a dialect quotes them. */
record KeyClauses(Dialect dialect) {

    /** {@code author_id, title}. */
    String names(List<Column> columns) {
        return columns.stream().map(column -> dialect.quote(column.name())).collect(Collectors.joining(", "));
    }

    /** A constraint within the statement that makes its table. */
    String constraint(ForeignKey key) {
        return "CONSTRAINT " + key.name() + " FOREIGN KEY (" + names(List.of(key.column())) + ")\n    "
                + references(key);
    }

    String references(ForeignKey key) {
        return "REFERENCES " + dialect.quote(key.targetTable()) + " (" + names(List.of(key.targetColumn()))
                + ") ON DELETE " + action(key.onDelete());
    }

    private static String action(Relation.OnDelete onDelete) {
        return switch (onDelete) {
            case RESTRICT -> "RESTRICT";
            case CASCADE -> "CASCADE";
            case SET_NULL -> "SET NULL";
        };
    }
}
