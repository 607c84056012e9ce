package dev.nodesmith.app.migrations;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same on MariaDB, whose databases take longer to make. */
class MysqlMigrationsIT {

    private static Optional<Server> server = Optional.empty();

    @BeforeAll
    static void start() throws IOException {
        server = Optional.of(Servers.start(Server.Kind.MYSQL));
    }

    @AfterAll
    static void stop() throws IOException {
        server.orElseThrow().close();
    }

    static Stream<Edit> edits() {
        return Edits.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void leadThereAndBack(Edit edit) throws Exception {
        MigrationProof.of(Edit.before(), edit.after(), server.orElseThrow()).run(edit.questions());
    }
}
