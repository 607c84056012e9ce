package dev.nodesmith.generate.data.sql;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.migrations.MigrationLayout;
import dev.nodesmith.generate.data.migrations.SqlMigratingFeature;
import dev.nodesmith.generate.data.relational.QueryUse;
import dev.nodesmith.generate.data.relational.postgresql.JsonRowsFeature;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.SchemaPlanner;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.database.DatabaseFeature;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Typed repositories on named prepared statements, without an ORM. */
public final class SqlFeature implements SqlMigratingFeature, JsonRowsFeature {

    @Override
    public String id() {
        return "sql";
    }

    @Override
    public String title() {
        return "SQL, no ORM";
    }

    @Override
    public Optional<Axis> axis() {
        return Optional.of(Axis.DATA);
    }

    @Override
    public String reason() {
        return "The fastest there is: every query is a prepared statement that one can read.";
    }

    @Override
    public Map<Need, String> merits() {
        return Map.of(
                Need.SPEED, "Named prepared statements and nothing between the driver and the repository.",
                Need.OWN_QUERIES, "Each query is SQL that one can read, explain and tune.");
    }

    @Override
    public String cost() {
        return "Another database means other SQL.";
    }

    /** How much of the statements a selection asks for. */
    public static Optional<SqlPart> part(Generation generation) {
        if (generation.selection().on(Axis.DATA) instanceof SqlFeature) {
            return Optional.of(SqlPart.ALL);
        }
        return generation.selection().choices().get(Axis.READS) instanceof SqlReadsFeature
                ? Optional.of(SqlPart.READS)
                : Optional.empty();
    }

    @Override
    public MigrationLayout migrations() {
        return MigrationLayout.NUMBERED;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        Schema schema = SchemaPlanner.plan(plan);
        DatabaseFeature database = (DatabaseFeature) generation.selection().on(Axis.DATABASE);
        SqlDialect dialect = SqlDialects.of(database.dialect());
        addShared(plan, dialect, out);
        boolean lookups = false;
        for (ResourcePlan resource : plan.resources()) {
            EntitySql entity = new EntitySql(plan, schema, dialect, resource);
            EntitySqlView view = EntitySqlView.of(entity);
            addEntity(entity, view, out);
            lookups |= !view.lookups().isEmpty();
        }
        if (lookups) {
            add(out, "sql-references", "references", Map.of());
        }
        addStores(plan, schema, dialect, out);
        document(out);
    }

    private static void addShared(BackendPlan plan, SqlDialect dialect, Contributions out) {
        add(out, "sql", "sql", Map.of("part", SqlPart.ALL, "d", dialect));
        add(out, "database", "open-database", Map.of());
        add(out, "repositories", "repositories", Map.of("resources", plan.resources()));
        add(out, "sql-assignments", "assignments", Map.of());
        QueryUse use = QueryUse.of(plan);
        if (use.json()) {
            add(out, "sql-json", "json", Map.of("parsed", dialect.jsonIsText(), "part", SqlPart.ALL));
        }
    }

    static void add(Contributions out, String role, String stem, Map<String, ?> model) {
        out.source(Role.of(role), Place.DATABASE, "", stem, stem + ".ts.ftl", model);
    }

    private static void addEntity(EntitySql entity, EntitySqlView view, Contributions out) {
        addReading(entity, view, SqlPart.ALL, out);
        ResourcePlan resource = entity.resource();
        out.source(
                Role.of("store", resource.entity().name()),
                Place.STORE,
                resource.names().pluralKebab(),
                resource.names().kebab() + ".sql-repository",
                "repository.ts.ftl",
                Map.of("r", resource, "v", view));
    }

    /** The columns of an entity, and its statements. */
    static void addReading(EntitySql entity, EntitySqlView view, SqlPart part, Contributions out) {
        ResourcePlan resource = entity.resource();
        String name = resource.entity().name();
        String group = resource.names().pluralKebab();
        String stem = resource.names().kebab();
        Map<String, Object> columns = Map.of("r", resource, "v", ColumnsView.of(entity));
        out.source(Role.of("columns", name), Place.STORE, group, stem + ".columns", "columns.ts.ftl", columns);
        Map<String, Object> model = Map.of("r", resource, "v", view, "part", part);
        out.source(Role.of("statements", name), Place.STORE, group, stem + ".statements", "statements.ts.ftl", model);
    }

    private static void addStores(BackendPlan plan, Schema schema, SqlDialect dialect, Contributions out) {
        Table keys = schema.system().idempotencyKeys();
        out.source(
                Role.of("store", "idempotency"),
                Place.DATABASE,
                "",
                "idempotency.sql-store",
                "idempotency-store.ts.ftl",
                Map.of("d", dialect, "table", keys.name()));
        schema.system().refreshTokens().ifPresent(tokens -> {
            EntitySql users = new EntitySql(plan, schema, dialect, plan.resource("User"));
            String userId =
                    dialect.row(tokens.column("user_id"), "RefreshToken").select();
            out.source(
                    Role.of("store", "refresh-tokens"),
                    Place.STORE,
                    "auth",
                    "refresh-token.sql-repository",
                    "refresh-token.ts.ftl",
                    Map.of("d", dialect, "table", tokens.name(), "userId", userId.replaceFirst(" AS .*", "")));
            out.source(
                    Role.of("store", "accounts"),
                    Place.STORE,
                    "auth",
                    "account.sql-repository",
                    "account.ts.ftl",
                    Map.of("d", dialect, "u", users.resource(), "v", AccountSqlView.of(users)));
        });
    }

    private static void document(Contributions out) {
        out.add(
                DocsSlots.DECISIONS,
                new Decision(
                        "sql-without-orm",
                        "Repositories hold their SQL themselves",
                        "An ORM costs time with every query and decides how queries look. All queries of this backend are"
                                + " known beforehand.",
                        "Each repository names its statements, with explicit columns, and hands values over as parameters."
                                + " A statement is parsed and planned once a connection. Only what a list is filtered and"
                                + " sorted by is put together at run time, from fixed pieces.",
                        List.of(
                                "Reads cost about half of what unnamed statements do, and less than half of what an ORM does.",
                                "A new column is added in three places: the migration, the columns file and the model.",
                                "Behind a pooler in transaction mode set `DATABASE_PREPARED_STATEMENTS=false`.")));
    }
}
