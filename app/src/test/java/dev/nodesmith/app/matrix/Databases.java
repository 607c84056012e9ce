package dev.nodesmith.app.matrix;

import dev.nodesmith.app.mongodb.MongoTestServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Empty databases of each kind. One PostgreSQL, one MongoDB and one MariaDB, which starts when it is needed, serve the whole matrix. */
final class Databases implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final MongoTestServer mongo;
    private Optional<MysqlTestServer> mysql = Optional.empty();
    private int counter;

    private Databases(EmbeddedPostgres postgres, MongoTestServer mongo) {
        this.postgres = postgres;
        this.mongo = mongo;
    }

    static Databases start() throws IOException {
        return new Databases(
                EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "off")
                        .start(),
                MongoTestServer.start());
    }

    /**
     * @param url as the backend takes it
     * @param address as {@link SchemaSnapshot} takes it
     * @param testServer where tests make their databases, unless they bring one along
     */
    record Database(String url, String address, Optional<String> testServer) {}

    /** A database of a kind, {@code postgresql}, {@code sqlite}, {@code mysql} or {@code mongodb}; {@code folder} is for those that are files. */
    synchronized Database create(String kind, Path folder) throws IOException, SQLException {
        if (kind.equals("sqlite")) {
            Path file = folder.resolveSibling(folder.getFileName() + ".sqlite").toAbsolutePath();
            return new Database("file:" + file, "jdbc:sqlite:" + file, Optional.empty());
        }
        String name = "matrix_" + counter++;
        if (kind.equals("mongodb")) {
            return new Database(mongo.url(name), mongo.url(name), Optional.of(mongo.url("test")));
        }
        if (kind.equals("mysql")) {
            MysqlTestServer server = mysql();
            server.create(name);
            return new Database(server.url(name), server.jdbcUrl(name), Optional.of(server.url("mysql")));
        }
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new Database(
                "postgresql://postgres:postgres@127.0.0.1:" + postgres.getPort() + "/" + name,
                postgres.getJdbcUrl("postgres", name),
                Optional.empty());
    }

    private MysqlTestServer mysql() throws IOException {
        if (mysql.isEmpty()) {
            mysql = Optional.of(MysqlTestServer.start());
        }
        return mysql.get();
    }

    /** The way to a database on which statements are counted, and that can be cut. */
    synchronized Observed observe(Database database) throws IOException {
        if (database.url().startsWith("postgresql:")) {
            return observe(database, postgres.getPort(), new PostgresqlProtocol());
        }
        if (database.url().startsWith("mysql:")) {
            return observe(database, mysql().port(), new MysqlProtocol());
        }
        return new Observed(database.url(), Optional.empty());
    }

    private static Observed observe(Database database, int port, WireProtocol protocol) throws IOException {
        DatabaseProxy proxy = DatabaseProxy.start(port, protocol);
        String url = database.url().replace(":" + port + "/", ":" + proxy.port() + "/");
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
        mongo.close();
        if (mysql.isPresent()) {
            mysql.get().close();
        }
    }
}
