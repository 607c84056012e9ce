package dev.nodesmith.generate.data.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The indexes of a table, and the columns that they need: there is no index over a part of the rows, and none over texts of any
 * length. A unique key that leaves out deleted rows has a column that is null for these, and one over a long text has its hash:
 *
 * <pre>
 * not_deleted boolean GENERATED ALWAYS AS (if(deleted_at IS NULL, true, NULL)) VIRTUAL,
 * UNIQUE KEY books_isbn_key (isbn, not_deleted)
 * </pre>
 */
final class MysqlKeys {

    /** Characters of a long text that an index holds, so that it narrows a search without growing large. */
    private static final int PREFIX = 191;

    private static final int BYTES_IN_KEY = 3072;

    /** Of the column that tells deleted rows. */
    private static final int BYTES_OF_MARK = 2;

    private final MysqlDialect dialect;
    private final Table table;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final List<String> keys = new ArrayList<>();

    MysqlKeys(MysqlDialect dialect, Table table) {
        this.dialect = dialect;
        this.table = table;
        table.indexes().forEach(this::add);
    }

    /** Definitions of the columns that stand for no property. */
    List<String> columns() {
        return columns.entrySet().stream()
                .map(column -> column.getKey() + " " + column.getValue())
                .toList();
    }

    List<String> keys() {
        return List.copyOf(keys);
    }

    /** For a part of a text there is no index that both have. */
    private void add(Index index) {
        if (index.kind() != Index.Kind.SEARCH) {
            keys.add(key(index));
        }
    }

    /** The clause that makes an index. */
    String key(Index index) {
        return switch (index.kind()) {
            case UNIQUE -> "UNIQUE KEY " + index.name() + " (" + unique(index) + ")";
            case PLAIN, SEARCH -> "KEY " + index.name() + " (" + plain(index) + ")";
        };
    }

    private String unique(Index index) {
        int mark = index.rows() == Index.Rows.KEPT ? BYTES_OF_MARK : 0;
        boolean fits = MysqlTypes.keyBytes(index.columns()) + mark <= BYTES_IN_KEY;
        List<String> parts = new ArrayList<>();
        for (Column column : index.columns()) {
            parts.add(fits || !MysqlTypes.isText(column.type()) ? dialect.quote(column.name()) : hash(column));
        }
        if (index.rows() == Index.Rows.KEPT) {
            parts.add(
                    column("not_deleted", "boolean GENERATED ALWAYS AS (if(deleted_at IS NULL, true, NULL)) VIRTUAL"));
        }
        return String.join(", ", parts);
    }

    private String hash(Column column) {
        String name = dialect.quote(column.name());
        return column(
                SqlNames.join(column.name(), "hash"),
                "binary(32) GENERATED ALWAYS AS (unhex(sha2(" + name + ", 256))) VIRTUAL");
    }

    /** Adds a column under a name that no other one has. */
    private String column(String wanted, String definition) {
        String name = wanted;
        for (int i = 2; isTaken(name); i++) {
            name = SqlNames.join(wanted, String.valueOf(i));
        }
        columns.put(name, definition);
        return name;
    }

    private boolean isTaken(String name) {
        return table.columns().stream().anyMatch(column -> column.name().equals(name));
    }

    private String plain(Index index) {
        boolean fits = MysqlTypes.keyBytes(index.columns()) <= BYTES_IN_KEY;
        return index.columns().stream()
                .map(column -> dialect.quote(column.name()) + (fits ? "" : prefix(column)))
                .collect(Collectors.joining(", "));
    }

    private static String prefix(Column column) {
        boolean isLong = MysqlTypes.isText(column.type()) && MysqlTypes.characters(column.type()) > PREFIX;
        return isLong ? "(" + PREFIX + ")" : "";
    }
}
