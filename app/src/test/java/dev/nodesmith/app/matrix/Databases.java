package dev.nodesmith.app.matrix;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Empty databases of each kind. One PostgreSQL serves the whole matrix. */
final class Databases implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private int counter;

    private Databases(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static Databases start() throws IOException {
        return new Databases(EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "200")
                .setServerConfig("fsync", "off")
                .start());
    }

    /** @param url as the backend takes it */
    record Database(String url, String jdbcUrl) {}

    /** A database of a kind, {@code postgresql} or {@code sqlite}; {@code folder} is for those that are files. */
    synchronized Database create(String kind, Path folder) throws SQLException {
        if (kind.equals("sqlite")) {
            Path file = folder.resolveSibling(folder.getFileName() + ".sqlite").toAbsolutePath();
            return new Database("file:" + file, "jdbc:sqlite:" + file);
        }
        String name = "matrix_" + counter++;
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new Database(
                "postgresql://postgres:postgres@127.0.0.1:" + postgres.getPort() + "/" + name,
                postgres.getJdbcUrl("postgres", name));
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
