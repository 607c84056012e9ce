package dev.nodesmith.app.matrix;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** @param address of JDBC, or of MongoDB */
    static List<String> of(String address) throws SQLException {
        return address.startsWith("mongodb:") ? ofCollections(address) : ofTables(address);
    }

    private static List<String> ofCollections(String address) {
        ConnectionString url = new ConnectionString(address);
        TreeSet<String> lines = new TreeSet<>();
        try (MongoClient client = MongoClients.create(url)) {
            MongoDatabase database = client.getDatabase(Objects.requireNonNull(url.getDatabase()));
            for (String name : database.listCollectionNames()) {
                lines.add("collection " + name);
                database.getCollection(name)
                        .listIndexes()
                        .forEach(index -> lines.add("index of " + name + " " + index.toJson()));
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> ofTables(String jdbcUrl) throws SQLException {
        if (jdbcUrl.startsWith("jdbc:mariadb:")) {
            return ofDefinitions(jdbcUrl);
        }
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

    /** MySQL and MariaDB say themselves what makes a table; without the number that it has counted up to. */
    private static List<String> ofDefinitions(String jdbcUrl) throws SQLException {
        TreeSet<String> lines = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("show tables")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("show create table `" + table + "`")) {
                    rows.next();
                    rows.getString(2)
                            .replaceAll(" AUTO_INCREMENT=\\d+", "")
                            .lines()
                            .forEach(line -> lines.add("table " + table + " " + line.strip()));
                }
            }
        }
        return List.copyOf(lines);
    }
}
