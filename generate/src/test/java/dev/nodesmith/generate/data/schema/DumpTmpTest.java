package dev.nodesmith.generate.data.schema;

import dev.nodesmith.generate.data.Examples;
import dev.nodesmith.generate.plan.BackendPlanner;
import java.nio.file.*;
import org.junit.jupiter.api.Test;

class DumpTmpTest {
    @Test
    void dump() throws Exception {
        for (String name : new String[] {"bookshop", "awkward", "clinic", "minimal"}) {
            Schema schema = SchemaPlanner.plan(BackendPlanner.plan(Examples.named(name)));
            Files.writeString(Path.of("/tmp/data-lab/" + name + ".up.sql"), new PostgresqlDialect().up(schema));
            Files.writeString(Path.of("/tmp/data-lab/" + name + ".down.sql"), new PostgresqlDialect().down(schema));
        }
    }
}
