package dev.nodesmith.generate.data.sql.sqlite;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.relational.QueryUse;
import dev.nodesmith.generate.data.relational.sqlite.SqliteDecimalsFeature;
import dev.nodesmith.generate.data.schema.SqliteDialect;
import dev.nodesmith.generate.data.sql.SqlFeature;
import dev.nodesmith.generate.data.sql.SqlPart;
import dev.nodesmith.generate.database.sqlite.SqliteFeature;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import java.util.List;
import java.util.Map;

/** What {@code sql} needs of {@code better-sqlite3}: handles, what stored values mean, the SQL that only SQLite understands. */
public final class SqliteSqlFeature implements Feature {

    @Override
    public String id() {
        return "sql-sqlite";
    }

    @Override
    public String title() {
        return "Statements for SQLite";
    }

    @Override
    public boolean applies(Generation generation) {
        return SqlFeature.part(generation).isPresent()
                && generation.selection().on(Axis.DATABASE) instanceof SqliteFeature;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        QueryUse use = QueryUse.of(plan);
        boolean decimals = SqliteDecimalsFeature.has(plan);
        SqlPart part = SqlFeature.part(generation).orElseThrow();
        add(out, "sql-reads", "sql-reads", Map.of());
        if (part == SqlPart.ALL) {
            add(out, "sql-connection", "sqlite", Map.of());
        }
        add(out, "sqlite-handle", "sqlite-handle", Map.of());
        add(out, "sql-errors", "database-errors", Map.of("part", part));
        out.source(
                Role.of("sql-statements"),
                Place.DATABASE,
                "",
                "statements",
                "../positional-statements.ts.ftl",
                Map.of());
        add(out, "sql-list", "list", Map.of("decimals", decimals));
        if (use.embeds()) {
            add(out, "sql-embedding", "embedding", Map.of());
        }
        if (!use.operators().isEmpty() || use.search()) {
            Map<String, Object> model = Map.of(
                    "operators",
                    use.operators(),
                    "compares",
                    use.compares(),
                    "search",
                    use.search(),
                    "decimals",
                    decimals);
            add(out, "sql-conditions", "conditions", model);
        }
        if (decimals) {
            boolean hasLong = SqliteDecimalsFeature.decimals(plan).anyMatch(SqliteDialect::isLong);
            add(out, "sql-comparisons", "comparisons", Map.of("long", hasLong));
        }
        if (part == SqlPart.ALL) {
            document(out);
        }
    }

    private static void add(Contributions out, String role, String stem, Map<String, ?> model) {
        out.source(Role.of(role), Place.DATABASE, "", stem, stem + ".ts.ftl", model);
    }

    private static void document(Contributions out) {
        out.add(
                DocsSlots.DECISIONS,
                new Decision(
                        "one-writer",
                        "One handle reads, another one writes",
                        "SQLite lets one writer at a time into its file, and its driver answers before it lets anything else"
                                + " run.",
                        "Reads have a handle of their own, which never waits for writers. Writes and transactions take turns"
                                + " on the other one, in the order in which they come.",
                        List.of(
                                "A long transaction holds up all writers; do nothing slow inside of one.",
                                "A query takes the whole process for as long as it runs, so it should be a short one.",
                                "Searching for a part of a text reads the whole table, and ignores the case of the letters"
                                        + " a to z only.")));
    }
}
