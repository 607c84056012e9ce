package dev.nodesmith.app.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.SchemaPlanner;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.data.schema.change.Migration;
import dev.nodesmith.generate.data.schema.change.MigrationDialect;
import dev.nodesmith.generate.data.schema.change.MigrationStep;
import dev.nodesmith.generate.data.schema.change.ModelRenames;
import dev.nodesmith.generate.data.schema.change.Renames;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.BackendPlanner;
import dev.nodesmith.model.Project;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A database of the former model with rows in it, the migration forth: its structure is that of a fresh database of the present
 * model. The migration back: that of the former one, with the rows that the migration does not say it loses. And forth again.
 */
record MigrationProof(ModelRenames.Side before, ModelRenames.Side after, Server server) {

    static MigrationProof of(Project before, Project after, Server server) {
        return new MigrationProof(side(before), side(after), server);
    }

    private static ModelRenames.Side side(Project project) {
        BackendPlan plan = BackendPlanner.plan(project);
        return new ModelRenames.Side(plan, SchemaPlanner.plan(plan));
    }

    Migration migration() {
        return Migration.between(
                before.schema(),
                after.schema(),
                renames(),
                MigrationDialect.of(server.kind().dialect()),
                List.of("0001_initial"));
    }

    private Renames renames() {
        return ModelRenames.between(before, after);
    }

    void run(List<Edit.Question> questions) throws SQLException {
        Migration migration = migration();
        String up = Migration.script(migration.up());
        String down = Migration.script(migration.down());
        List<String> former = fresh(before.schema());
        List<String> present = fresh(after.schema());
        Map<String, List<String>> kept = kept();
        try (Connection connection = server.empty()) {
            Server.run(server.kind().dialect().up(before.schema()), server.kind(), connection);
            Rows.insert(before.schema(), server.kind(), connection);
            Map<String, List<String>> rows = Rows.dump(kept, server.kind(), connection);
            for (MigrationStep step : migration.up()) {
                if (step.count().isPresent()) {
                    assertThat(ask(step.count().get(), connection))
                            .as(step.words())
                            .matches("[0-9]+");
                }
            }
            Server.run(up, server.kind(), connection);
            assertThat(Structure.of(server.kind(), connection)).as(up).isEqualTo(present);
            for (Edit.Question question : questions) {
                assertThat(ask(question.statement(), connection))
                        .as(question.statement())
                        .isEqualTo(question.answer());
            }
            Server.run(down, server.kind(), connection);
            assertThat(Structure.of(server.kind(), connection)).as(down).isEqualTo(former);
            assertThat(Rows.dump(kept, server.kind(), connection))
                    .as(up + "\n---\n" + down)
                    .isEqualTo(rows);
            Server.run(up, server.kind(), connection);
            assertThat(Structure.of(server.kind(), connection)).as(up).isEqualTo(present);
        }
    }

    private static String ask(String query, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    private List<String> fresh(Schema schema) throws SQLException {
        try (Connection connection = server.empty()) {
            Server.run(server.kind().dialect().up(schema), server.kind(), connection);
            return Structure.of(server.kind(), connection);
        }
    }

    /** Tables and columns that both sides have in forms between which nothing is lost. */
    private Map<String, List<String>> kept() {
        Map<String, List<String>> kept = new HashMap<>();
        Renames renames = renames();
        for (Table table : before.schema().tables()) {
            String present = renames.tables().get(table.name());
            after.schema().tables().stream()
                    .filter(t -> t.name().equals(present))
                    .findFirst()
                    .ifPresent(to -> {
                        Map<String, String> names = renames.columns().getOrDefault(table.name(), Map.of());
                        List<String> columns = table.columns().stream()
                                .filter(column -> to.columns().stream()
                                        .anyMatch(c -> c.name().equals(names.get(column.name()))
                                                && c.type().equals(column.type())))
                                .map(column -> column.name())
                                .toList();
                        if (!columns.isEmpty()) {
                            kept.put(table.name(), columns);
                        }
                    });
        }
        return kept;
    }
}
