package dev.nodesmith.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import java.util.Properties;

/** A database of somebody's, which is asked and never changed. */
final class Database implements AutoCloseable {

    private static final int SECONDS = 30;

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /**
     * Connects.
     *
     * @param url as the project's {@code DATABASE_URL} has it
     * @param root of the project, which files are named from
     * @throws InputException where the URL is none that can be asked
     * @throws EnvironmentException where nothing answers there
     */
    static Database connect(String url, Path root) {
        Properties properties = new Properties();
        String jdbc = jdbc(url, root, properties);
        try {
            Connection connection = DriverManager.getConnection(jdbc, properties);
            connection.setReadOnly(true);
            return new Database(connection);
        } catch (SQLException e) {
            throw new EnvironmentException(
                    "The database does not answer: " + e.getMessage(), "start it, or mend the URL of --database", e);
        }
    }

    private static String jdbc(String url, Path root, Properties properties) {
        if (url.startsWith("file:")) {
            Path file = root.resolve(url.substring("file:".length()).replaceFirst("\\?.*", ""));
            if (!Files.exists(file)) {
                throw new InputException("There is no database " + file + ".", "name one that is there");
            }
            properties.setProperty("open_mode", "1"); // read only; it is not created either
            return "jdbc:sqlite:" + file;
        }
        try {
            URI uri = new URI(url);
            String driver = switch (String.valueOf(uri.getScheme())) {
                case "postgres", "postgresql" -> "postgresql";
                case "mysql", "mariadb" -> "mariadb";
                default -> throw unknown();
            };
            String user = uri.getRawUserInfo();
            if (user != null) {
                String[] parts = user.split(":", 2);
                properties.setProperty("user", URLDecoder.decode(parts[0], StandardCharsets.UTF_8));
                if (parts.length == 2) {
                    properties.setProperty("password", URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
                }
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return "jdbc:" + driver + "://" + uri.getHost() + port + uri.getRawPath();
        } catch (URISyntaxException e) {
            throw unknown();
        }
    }

    /** Not with the URL, which holds a password. */
    private static InputException unknown() {
        return new InputException(
                "--database is no URL of a database that can be asked.",
                "give it as DATABASE_URL is written: postgresql://…, mysql://… or file:…");
    }

    /**
     * The one number that a statement gives.
     *
     * @return empty where the database cannot say, as when a column is not there yet
     */
    OptionalLong count(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            try (ResultSet rows = statement.executeQuery(sql)) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new EnvironmentException("The database did not let go: " + e.getMessage(), "try again", e);
        }
    }
}
