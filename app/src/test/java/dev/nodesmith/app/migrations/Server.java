package dev.nodesmith.app.migrations;

import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.MysqlDialect;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.data.schema.SqliteDialect;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Where empty databases come from. */
interface Server extends AutoCloseable {

    Kind kind();

    Connection empty() throws SQLException;

    @Override
    void close() throws IOException;

    enum Kind {
        POSTGRESQL,
        SQLITE,
        MYSQL;

        Dialect dialect() {
            return switch (this) {
                case POSTGRESQL -> new PostgresqlDialect();
                case SQLITE -> new SqliteDialect();
                case MYSQL -> new MysqlDialect().forScripts();
            };
        }
    }

    /** Runs a script as the emitted runner does. */
    static void run(String script, Kind kind, Connection connection) throws SQLException {
        if (script.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            switch (kind) {
                case POSTGRESQL -> {
                    statement.execute("BEGIN");
                    statement.execute(script);
                    statement.execute("COMMIT");
                }
                case SQLITE -> {
                    statement.execute("PRAGMA foreign_keys = OFF");
                    statement.execute("BEGIN");
                    statement.executeUpdate(script);
                    try (ResultSet broken = statement.executeQuery("PRAGMA foreign_key_check")) {
                        if (broken.next()) {
                            throw new SQLException("a row of " + broken.getString(1) + " points at nothing");
                        }
                    }
                    statement.execute("COMMIT");
                }
                case MYSQL -> statement.execute(script);
            }
        }
    }
}
