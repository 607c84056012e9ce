package dev.nodesmith.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void snapshotsTellWhatWasAdded() throws IOException, SQLException {
        try (Databases databases = Databases.start()) {
            for (String kind : List.of("postgresql", "sqlite")) {
                Databases.Database database = databases.create(kind, folder.resolve("project"));
                assertThat(SchemaSnapshot.of(database.address())).isEmpty();
                try (Connection connection = DriverManager.getConnection(database.address());
                        Statement statement = connection.createStatement()) {
                    statement.execute("create table t (a int not null)");
                    statement.execute("create index t_a on t (a)");
                }
                assertThat(SchemaSnapshot.of(database.address()))
                        .anyMatch(line -> line.contains("t_a"))
                        .hasSizeGreaterThanOrEqualTo(2);
            }
        }
    }
}
