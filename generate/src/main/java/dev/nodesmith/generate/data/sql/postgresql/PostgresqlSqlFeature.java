package dev.nodesmith.generate.data.sql.postgresql;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.relational.QueryUse;
import dev.nodesmith.generate.data.sql.SqlFeature;
import dev.nodesmith.generate.data.sql.SqlPart;
import dev.nodesmith.generate.database.postgresql.PostgresqlFeature;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;

/** What {@code sql} needs of {@code pg}: connections, the reading of values, the SQL that only PostgreSQL understands. */
public final class PostgresqlSqlFeature implements Feature {

    @Override
    public String id() {
        return "sql-postgresql";
    }

    @Override
    public String title() {
        return "Statements for PostgreSQL";
    }

    @Override
    public boolean applies(Generation generation) {
        return SqlFeature.part(generation).isPresent()
                && generation.selection().on(Axis.DATABASE) instanceof PostgresqlFeature;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        QueryUse use = QueryUse.of(generation.plan());
        SqlPart part = SqlFeature.part(generation).orElseThrow();
        add(out, "sql-reads", "sql-reads", Map.of());
        if (part == SqlPart.ALL) {
            add(out, "sql-connection", "postgres", Map.of());
        }
        add(out, "shared-connections", "shared-connections", Map.of());
        add(out, "sql-errors", "database-errors", Map.of("part", part));
        add(out, "sql-statements", "statements", Map.of());
        add(out, "sql-list", "list", Map.of());
        if (use.embeds()) {
            add(out, "sql-embedding", "embedding", Map.of());
        }
        if (!use.operators().isEmpty() || use.search()) {
            Map<String, Object> model =
                    Map.of("operators", use.operators(), "compares", use.compares(), "search", use.search());
            add(out, "sql-conditions", "conditions", model);
        }
        out.env(EnvVar.withDefault(
                "DATABASE_PREPARED_STATEMENTS",
                new EnvVar.Flag(),
                "true",
                "Set to false behind a connection pooler in transaction mode"));
        document(part, out);
    }

    private static void add(Contributions out, String role, String stem, Map<String, ?> model) {
        out.source(Role.of(role), Place.DATABASE, "", stem, stem + ".ts.ftl", model);
    }

    private static void document(SqlPart part, Contributions out) {
        String chosen = switch (part) {
            case ALL ->
                "A quarter of the pool are connections on which reads are sent without waiting for the answers"
                        + " before them. Statements that write by themselves have half of the rest, used in the"
                        + " same way, and transactions the other half, one connection each.";
            case READS ->
                "Reads have connections of their own, a quarter of the pool's size, on which they are sent"
                        + " without waiting for the answers before them.";
        };
        out.add(
                DocsSlots.DECISIONS,
                new Decision(
                        "pipelined-statements",
                        "Statements share a few pipelined connections",
                        "Lending a connection to one query at a time leaves it idle while the query travels, and many"
                                + " connections cost the database more than they bring.",
                        chosen,
                        List.of(
                                "A statement by key costs half the processor time of one through a pool, and what is"
                                        + " sent at the same time costs one system call.",
                                "A slow statement delays those that were sent behind it on its connection; new ones go"
                                        + " to the connection with the fewest under way.")));
    }
}
