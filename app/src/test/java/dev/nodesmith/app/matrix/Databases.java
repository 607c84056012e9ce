package dev.nodesmith.app.matrix;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.LongSupplier;

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

    /** The way to a database on which statements are counted, and that can be cut. */
    Observed observe(Database database) throws IOException {
        if (!database.url().startsWith("postgresql:")) {
            return new Observed(database.url(), Optional.empty());
        }
        DatabaseProxy proxy = DatabaseProxy.start(postgres.getPort());
        String url = database.url().replace(":" + postgres.getPort() + "/", ":" + proxy.port() + "/");
        return new Observed(url, Optional.of(proxy));
    }

    /** @param url as the backend takes it */
    record Observed(String url, Optional<DatabaseProxy> proxy) implements AutoCloseable {

        /** Counts the statements that have passed so far. */
        Optional<LongSupplier> statements() {
            return proxy.map(p -> p::statements);
        }

        @Override
        public void close() throws IOException {
            if (proxy.isPresent()) {
                proxy.get().close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
