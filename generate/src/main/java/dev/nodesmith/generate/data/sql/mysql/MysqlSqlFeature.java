package dev.nodesmith.generate.data.sql.mysql;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.relational.DriverErrorsFeature;
import dev.nodesmith.generate.data.relational.QueryUse;
import dev.nodesmith.generate.data.relational.mysql.MysqlValues;
import dev.nodesmith.generate.data.sql.SqlFeature;
import dev.nodesmith.generate.data.sql.SqlPart;
import dev.nodesmith.generate.database.mysql.MysqlFeature;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import java.util.List;
import java.util.Map;

/** What {@code sql} needs of {@code mysql2}: connections, and the SQL that MySQL and MariaDB have in common. */
public final class MysqlSqlFeature implements Feature {

    @Override
    public String id() {
        return "sql-mysql";
    }

    @Override
    public String title() {
        return "Statements for MySQL and MariaDB";
    }

    @Override
    public boolean applies(Generation generation) {
        return SqlFeature.part(generation).isPresent()
                && generation.selection().on(Axis.DATABASE) instanceof MysqlFeature;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        QueryUse use = QueryUse.of(plan);
        SqlPart part = SqlFeature.part(generation).orElseThrow();
        List<String> places = MysqlValues.places(plan);
        add(out, "sql-reads", "sql-reads", Map.of());
        add(out, "mysql-pool", "mysql-pool", Map.of());
        if (part == SqlPart.ALL) {
            add(out, "sql-connection", "mysql", Map.of());
        }
        addErrors(generation, part, out);
        out.source(
                Role.of("sql-statements"),
                Place.DATABASE,
                "",
                "statements",
                "../positional-statements.ts.ftl",
                Map.of());
        add(out, "sql-list", "list", Map.of("places", places));
        if (use.embeds()) {
            add(out, "sql-embedding", "embedding", Map.of());
        }
        if (!use.operators().isEmpty() || use.search()) {
            Map<String, Object> model = Map.of(
                    "operators", use.operators(), "compares", use.compares(), "search", use.search(), "places", places);
            add(out, "sql-conditions", "conditions", model);
        }
        if (!places.isEmpty()) {
            add(out, "sql-comparisons", "comparisons", Map.of("places", places));
        }
        document(part, out);
    }

    /** An ORM that meets the driver's errors knows already what they mean. */
    private static void addErrors(Generation generation, SqlPart part, Contributions out) {
        boolean known = generation.selection().on(Axis.DATA) instanceof DriverErrorsFeature;
        String role = known ? "driver-errors" : "mysql-errors";
        if (!known) {
            out.source(
                    Role.of(role),
                    Place.DATABASE,
                    "",
                    role,
                    "../../relational/mysql/driver-errors.ts.ftl",
                    Map.of("constraints", part == SqlPart.ALL));
        }
        add(out, "sql-errors", "database-errors", Map.of("part", part, "errors", role));
    }

    private static void add(Contributions out, String role, String stem, Map<String, ?> model) {
        out.source(Role.of(role), Place.DATABASE, "", stem, stem + ".ts.ftl", model);
    }

    private static void document(SqlPart part, Contributions out) {
        out.add(
                DocsSlots.DECISIONS,
                new Decision(
                        "two-pools",
                        "Reads have connections of their own",
                        "A connection to MySQL answers one statement at a time, and one that writes may wait for a lock.",
                        part == SqlPart.ALL
                                ? "Half of the pool reads, the other half writes and has transactions. A row that was written is"
                                        + " read again inside of the same transaction."
                                : "Half of the pool reads, the other half belongs to the ORM.",
                        List.of(
                                "A write that waits holds up no read.",
                                "A row that is written takes two more statements, one to begin and one to end the"
                                        + " transaction.",
                                "Searching for a part of a text reads the whole table, as far as other filters leave it.")));
    }
}
