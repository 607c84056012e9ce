package dev.nodesmith.generate.data.knex;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.migrations.PlannedMigration;
import dev.nodesmith.generate.data.relational.DriverErrorsFeature;
import dev.nodesmith.generate.data.relational.OrmFeature;
import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.QueryUse;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.relational.postgresql.JsonRowsFeature;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.change.Migration;
import dev.nodesmith.generate.database.DatabaseFeature;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.docs.FileNote;
import dev.nodesmith.generate.docs.Playbook;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.ops.OpsSlots;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knex 3: repositories put their queries together with its builder, migrations are modules in its format. */
public final class KnexFeature implements DriverErrorsFeature, JsonRowsFeature {

    /** Helpers that are emitted where a model needs them. */
    private static final List<String> VALUES =
            List.of("whenSet", "toJson", "fromJson", "units", "sortable", "decimals", "instants");

    @Override
    public String id() {
        return "knex";
    }

    @Override
    public String title() {
        return "Knex 3";
    }

    @Override
    public Optional<Axis> axis() {
        return Optional.of(Axis.DATA);
    }

    @Override
    public String reason() {
        return "A query builder that stays close to SQL, with migrations of its own.";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        DatabaseFeature database = (DatabaseFeature) generation.selection().on(Axis.DATABASE);
        Schema schema = schema(plan, database.dialect());
        KnexDialect dialect = KnexDialects.of(database.dialect());
        addMigrations(
                generation, PlannedMigration.of(generation, this, database.dialect(), "0001_initial"), dialect, out);
        List<KnexEntityView> views = new ArrayList<>();
        for (ResourcePlan resource : plan.resources()) {
            KnexEntityView view = KnexEntityView.of(new StoredEntity(plan, schema, resource), dialect);
            views.add(view);
            addEntity(resource, view, dialect, out);
        }
        addShared(generation, views, dialect, out);
        new KnexStores(plan, schema, dialect).contribute(out);
        document(dialect, out);
    }

    private static void addMigrations(
            Generation generation, PlannedMigration planned, KnexDialect dialect, Contributions out) {
        String path = generation.layout().path(Place.DATABASE, "", "migrations");
        String toRoot = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        add(out, "migrations", Map.of("toRoot", toRoot));
        planned.tell(out);
        switch (planned) {
            case PlannedMigration.First(Schema schema, List<String> names) ->
                addMigration(names.getLast(), "migration.js.ftl", Map.of("m", KnexMigration.of(schema, dialect)), out);
            case PlannedMigration.Next(Migration next, List<String> names) -> {
                KnexNextMigration calls = new KnexNextMigration(dialect);
                addMigration(
                        next.name(),
                        "next-migration.js.ftl",
                        Map.of("up", calls.calls(next.up()), "down", calls.calls(next.down())),
                        out);
            }
            case PlannedMigration.Unchanged unchanged -> {}
        }
        out.source("knexfile", Place.FILE, "knexfile.js", "knexfile.js.ftl", Map.of("client", dialect.client()));
        out.add(OpsSlots.RUNTIME_FILES, "migrations/");
    }

    private static void addMigration(String name, String template, Map<String, ?> model, Contributions out) {
        out.source("new-migration", Place.FILE, "migrations/" + name + ".js", template, model);
    }

    private static void addEntity(ResourcePlan resource, KnexEntityView view, KnexDialect dialect, Contributions out) {
        String name = resource.entity().name();
        String group = resource.names().pluralKebab();
        String stem = resource.names().kebab();
        Map<String, Object> model =
                Map.of("r", resource, "v", view, "clients", dialect.clients(), "written", dialect.written());
        out.source(Role.of("rows", name), Place.STORE, group, stem + ".rows", "rows.ts.ftl", model);
        out.source(
                Role.of("refusals", name),
                Place.STORE,
                group,
                stem + ".refusals",
                "../relational/refusals-of.ts.ftl",
                model);
        out.source(Role.of("store", name), Place.STORE, group, stem + ".knex-repository", "repository.ts.ftl", model);
    }

    private static void addShared(
            Generation generation, List<KnexEntityView> views, KnexDialect dialect, Contributions out) {
        BackendPlan plan = generation.plan();
        KnexDialect.Clients clients = dialect.clients();
        add(out, "knex-log", Map.of());
        add(out, "knex-session", Map.of("clients", clients, "failures", dialect.failures()));
        out.source(
                Role.of("database"),
                Place.DATABASE,
                "",
                "open-database",
                "open-database.ts.ftl",
                Map.of("reads", OrmFeature.reads(generation), "clients", clients));
        add(out, "repositories", Map.of("resources", plan.resources()));
        add(out, "knex-errors", Map.of());
        boolean converts = plan.resources().stream()
                .flatMap(r -> r.columns().stream().map(c -> c.type()))
                .anyMatch(type -> dialect.converts(type));
        add(
                out,
                "knex-list",
                Map.of(
                        "converts",
                        converts,
                        "dialect",
                        dialect,
                        "nulls",
                        dialect.nulls(),
                        "pairs",
                        dialect.pairs(),
                        "encoded",
                        dialect.encoded()));
        String code = views.stream().flatMap(KnexFeature::expressions).collect(Collectors.joining("\n"));
        List<String> uses = VALUES.stream()
                .filter(name -> code.matches("(?s).*(\\b" + name + "\\(|(, |toStored: )" + name + "\\b).*"))
                .toList();
        if (!uses.isEmpty()) {
            add(out, "knex-values", Map.of("uses", uses));
        }
        if (views.stream().anyMatch(view -> !view.lookups().isEmpty())) {
            add(out, "knex-references", Map.of());
        }
        addRelations(plan, views, dialect, out);
        QueryUse use = QueryUse.of(plan);
        if (!use.operators().isEmpty() || use.search()) {
            add(
                    out,
                    "knex-filters",
                    Map.of("use", use, "converts", converts, "like", dialect.like(), "encoded", dialect.encoded()));
        }
    }

    private static void addRelations(
            BackendPlan plan, List<KnexEntityView> views, KnexDialect dialect, Contributions out) {
        List<KnexIncludeView> includes =
                views.stream().flatMap(view -> view.includes().stream()).toList();
        if (!includes.isEmpty()) {
            add(
                    out,
                    "knex-relations",
                    Map.of(
                            "nullable",
                            includes.stream()
                                    .anyMatch(include -> include.key()
                                            .filter(KnexIncludeView.Key::nullable)
                                            .isPresent()),
                            "many",
                            includes.stream()
                                    .anyMatch(include -> include.links().isPresent()),
                            "decodes",
                            KnexIncludeView.decodes(plan, dialect)));
        }
    }

    private static Stream<String> expressions(KnexEntityView view) {
        return Stream.concat(
                Stream.of(view.decoded(), view.stored(), view.orders())
                        .flatMap(List::stream)
                        .map(Property::code),
                Stream.concat(
                        view.filters().stream(),
                        view.reports().stream()
                                .flatMap(report -> report.decoded().stream())
                                .map(Property::code)));
    }

    private static void add(Contributions out, String role, Map<String, ?> model) {
        out.source(Role.of(role), Place.DATABASE, "", role, role + ".ts.ftl", model);
    }

    private static void document(KnexDialect dialect, Contributions out) {
        boolean inTransactions = dialect.dialect().structure() == Dialect.Structure.TRANSACTIONAL;
        out.add(
                DocsSlots.FILES,
                new FileNote("migrations/", "The database's structure, one module a change, each reversible"));
        out.add(DocsSlots.FILES, new FileNote("knexfile.js", "What the commands of Knex need to know"));
        out.add(
                DocsSlots.DECISIONS,
                new Decision(
                        "knex",
                        "Repositories put their queries together with Knex",
                        "Queries should read as what they are, SQL, without texts being glued together, and lists differ with"
                                + " every request.",
                        "Repositories build their queries with Knex on its own pool, with explicit columns and bound values,"
                                + " and give the program's own types and errors back. Raw SQL stands only where the builder"
                                + " has no word. Transactions are handed over as arguments. Relations are read by one or two"
                                + " more queries each, however many rows they belong to.",
                        List.of(
                                "Any query can be printed with `toString()` and tried in a shell.",
                                "A new column is added in three places: a migration, the rows file and the model.",
                                "Columns are texts; the tests of repositories find a wrong one.")));
        out.add(
                DocsSlots.DECISIONS,
                new Decision(
                        "knex-migrations",
                        "Migrations are modules in the format of Knex",
                        "The structure of the database changes together with the code, on many machines and on several"
                                + " replicas that start at once.",
                        "Every change is a module with `up` and `down` in `migrations/`, in plain JavaScript, so that its name"
                                + " is the same in development and in production. `npm run migrate` applies what is missing"
                                + " while it holds a lock"
                                + (inTransactions ? ", each module in a transaction" : "")
                                + ", and notes it where Knex does. The server never changes the structure by itself.",
                        List.of(
                                "`npx knex migrate:make NAME` starts a new one; every command of Knex works.",
                                "A migration that was applied and is not there any more stops all others.")));
        out.add(
                DocsSlots.RUNBOOK,
                new Playbook(
                        "A migration fails",
                        "`npm run migrate` ends with an error of the database.",
                        List.of(
                                inTransactions
                                        ? "Nothing of the failed migration was kept; those before it were."
                                        : "Its statements before the one that failed were kept, as were the migrations before"
                                                + " it: take them back by hand.",
                                "Mend it, or the rows that it stumbles over, and run `npm run migrate` again.",
                                "When its process was killed, `npx knex migrate:unlock` takes the lock of Knex away.",
                                "`npm run migrate:status` says what has been applied.")));
    }
}
