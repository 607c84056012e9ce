package dev.nodesmith.generate.data.schema.change;

import java.util.HashMap;
import java.util.Map;

/** Links that are kept in another form from then on, by names of tables and columns before and after. */
sealed interface Move {

    Move reversed();

    /** A link to one becomes links to many: the column of a table, rows of a join table. */
    record Spread(String table, String column, String join) implements Move {
        @Override
        public Move reversed() {
            return new Gather(join, table, column);
        }
    }

    /** The same back. */
    record Gather(String join, String table, String column) implements Move {
        @Override
        public Move reversed() {
            return new Spread(table, column, join);
        }
    }

    /** The rows of a join table become rows of an entity, or the other way round. */
    record Carry(String from, String to, Map<String, String> columns) implements Move {
        @Override
        public Move reversed() {
            Map<String, String> back = new HashMap<>();
            columns.forEach((here, there) -> back.put(there, here));
            return new Carry(to, from, Map.copyOf(back));
        }
    }
}
