package dev.nodesmith.app.matrix;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;

/** The structure of a database as sorted lines, so that two of them can be compared. */
final class SchemaSnapshot {

    private static final List<String> POSTGRESQL = List.of(
            "select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' ||"
                    + " coalesce(column_default, '') || ' ' || coalesce(character_maximum_length::text, '') from"
                    + " information_schema.columns where table_schema = 'public'",
            "select 'index ' || indexdef from pg_indexes where schemaname = 'public'",
            "select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from"
                    + " pg_constraint where connamespace = 'public'::regnamespace",
            "select 'type ' || typname from pg_type where typnamespace = 'public'::regnamespace and typtype = 'e'");

    /** Without what SQLite keeps for itself, such as the table of its counters, which nobody can drop. */
    private static final List<String> SQLITE = List.of(
            "select type || ' ' || name || ' ' || sql from sqlite_master where name not like 'sqlite^_%' escape '^'");

    private SchemaSnapshot() {}

    static List<String> of(String jdbcUrl) throws SQLException {
        TreeSet<String> lines = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement()) {
            for (String query : jdbcUrl.startsWith("jdbc:sqlite") ? SQLITE : POSTGRESQL) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
            }
        }
        return List.copyOf(lines);
    }
}
