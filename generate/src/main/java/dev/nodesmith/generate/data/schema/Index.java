package dev.nodesmith.generate.data.schema;

import java.util.List;

/**
 * An index.
 *
 * @param rows which rows it covers
 */
public record Index(String name, List<Column> columns, Kind kind, Rows rows) {

    public enum Kind {
        PLAIN,
        UNIQUE,
        /** For a substring of any case, where the database has such an index. */
        SEARCH
    }

    public enum Rows {
        ALL,
        /** Those that are not soft-deleted. */
        KEPT
    }
}
