package dev.nodesmith.app.migrations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** All that a database says of its structure, as sorted lines; the order of columns, which no migration can change everywhere, left out. */
final class Structure {

    private static final List<String> POSTGRESQL = List.of(
            "select 'column ' || attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' ||"
                    + " attnotnull || ' ' || attidentity::text || ' ' || coalesce(pg_get_expr(adbin, adrelid), '')"
                    + " from pg_attribute join pg_class on pg_class.oid = attrelid left join pg_attrdef on adrelid = attrelid"
                    + " and adnum = attnum where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0"
                    + " and not attisdropped",
            "select 'index ' || indexdef from pg_indexes where schemaname = 'public'",
            "select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from"
                    + " pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'",
            "select 'sequence ' || sequencename || ' ' || data_type from pg_sequences where schemaname = 'public'");

    private Structure() {}

    static List<String> of(Server.Kind kind, Connection connection) throws SQLException {
        return switch (kind) {
            case POSTGRESQL -> lines(POSTGRESQL, connection);
            case SQLITE -> ofSqlite(connection);
            case MYSQL -> ofMysql(connection);
        };
    }

    private static List<String> lines(List<String> queries, Connection connection) throws SQLException {
        TreeSet<String> lines = new TreeSet<>();
        for (String query : queries) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> ofSqlite(Connection connection) throws SQLException {
        TreeSet<String> lines = new TreeSet<>();
        for (String line : lines(
                List.of("select type || ' ' || name || ' ' || sql from sqlite_master where sql is not null and name not"
                        + " like 'sqlite^_%' escape '^'"),
                connection)) {
            String plain = line.replace("\"", "").replaceAll("\\s+", " ").strip();
            if (!line.startsWith("table ")) {
                lines.add(plain);
                continue;
            }
            int open = plain.indexOf('(');
            String table = plain.substring(0, open);
            parts(plain.substring(open + 1, plain.lastIndexOf(')'))).forEach(part -> lines.add(table + ": " + part));
        }
        return List.copyOf(lines);
    }

    /** What stands between the commas that are in no parentheses. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    private static List<String> ofMysql(Connection connection) throws SQLException {
        TreeSet<String> lines = new TreeSet<>();
        for (String table : lines(List.of("show tables"), connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("show create table `" + table + "`")) {
                rows.next();
                rows.getString(2)
                        .replaceAll(" AUTO_INCREMENT=\\d+", "")
                        .lines()
                        .forEach(line -> lines.add(table + ": " + line.strip().replaceAll(",$", "")));
            }
        }
        return List.copyOf(lines);
    }
}
