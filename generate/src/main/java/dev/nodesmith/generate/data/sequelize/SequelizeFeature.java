package dev.nodesmith.generate.data.sequelize;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.data.migrations.PlannedMigration;
import dev.nodesmith.generate.data.relational.DriverErrorsFeature;
import dev.nodesmith.generate.data.relational.OrmFeature;
import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.QueryUse;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.change.Migration;
import dev.nodesmith.generate.database.DatabaseFeature;
import dev.nodesmith.generate.database.mysql.MysqlFeature;
import dev.nodesmith.generate.database.postgresql.PostgresqlFeature;
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

/** Sequelize 6: models with associations, repositories on them, migrations that umzug applies. */
public final class SequelizeFeature implements DriverErrorsFeature {

    private static final List<String> VALUES = List.of("mostRelated", "toDate", "whenSet");

    @Override
    public String id() {
        return "sequelize";
    }

    @Override
    public String title() {
        return "Sequelize 6";
    }

    @Override
    public Optional<Axis> axis() {
        return Optional.of(Axis.DATA);
    }

    @Override
    public String reason() {
        return "Models with associations, known to most Node teams.";
    }

    @Override
    public String cost() {
        return "Statements are put together anew for each request; set reads: sql where reads have to be fast.";
    }

    @Override
    public Optional<Feature.Refusal> refuses(Selection selection) {
        return Optional.ofNullable(selection.choices().get(Axis.DATABASE))
                .filter(database -> !(database instanceof PostgresqlFeature))
                .map(database -> new Feature.Refusal(
                        Axis.DATABASE,
                        database.id(),
                        database instanceof MysqlFeature
                                ? "Sequelize is emitted for PostgreSQL only, as yet."
                                : "Sequelize wants a driver for it that has to be compiled.",
                        "postgresql"));
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        DatabaseFeature database = (DatabaseFeature) generation.selection().on(Axis.DATABASE);
        Schema schema = schema(plan, database.dialect());
        addMigrations(generation, PlannedMigration.of(generation, this, database.dialect(), "0001_initial"), out);
        List<SequelizeEntityView> views = new ArrayList<>();
        for (ResourcePlan resource : plan.resources()) {
            SequelizeEntityView view = SequelizeEntityView.of(new StoredEntity(plan, schema, resource));
            views.add(view);
            addEntity(resource, view, out);
        }
        new SequelizeModels(plan, schema, views).contribute(out);
        addShared(generation, views, out);
        new SequelizeStores(plan, schema).contribute(out);
        document(out);
    }

    private static void addMigrations(Generation generation, PlannedMigration planned, Contributions out) {
        String path = generation.layout().path(Place.DATABASE, "", "migrations");
        String toRoot = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        add(out, "migrations", Map.of("toRoot", toRoot));
        planned.tell(out);
        switch (planned) {
            case PlannedMigration.First(Schema schema, List<String> names) ->
                addMigration(names.getLast(), "migration.js.ftl", Map.of("m", SequelizeMigration.of(schema)), out);
            case PlannedMigration.Next(Migration next, List<String> names) ->
                addMigration(
                        next.name(),
                        "next-migration.js.ftl",
                        Map.of(
                                "up", SequelizeNextMigration.calls(next.up()),
                                "down", SequelizeNextMigration.calls(next.down())),
                        out);
            case PlannedMigration.Unchanged unchanged -> {}
        }
        out.add(OpsSlots.RUNTIME_FILES, "migrations/");
    }

    private static void addMigration(String name, String template, Map<String, ?> model, Contributions out) {
        out.source("new-migration", Place.FILE, "migrations/" + name + ".js", template, model);
    }

    private static void addEntity(ResourcePlan resource, SequelizeEntityView view, Contributions out) {
        String name = resource.entity().name();
        String group = resource.names().pluralKebab();
        String stem = resource.names().kebab();
        Map<String, Object> model = Map.of("r", resource, "v", view);
        out.source(Role.of("models", name), Place.STORE, group, stem + ".sequelize-model", "model.ts.ftl", model);
        out.source(
                Role.of("refusals", name),
                Place.STORE,
                group,
                stem + ".refusals",
                "../relational/refusals-of.ts.ftl",
                model);
        out.source(
                Role.of("store", name), Place.STORE, group, stem + ".sequelize-repository", "repository.ts.ftl", model);
    }

    private static void addShared(Generation generation, List<SequelizeEntityView> views, Contributions out) {
        BackendPlan plan = generation.plan();
        add(out, "sequelize-connection", Map.of("connections", OrmFeature.connections(generation)));
        add(out, "sequelize-session", Map.of());
        add(out, "sequelize-errors", Map.of());
        add(out, "sequelize-list", Map.of());
        add(out, "repositories", Map.of("resources", plan.resources()));
        out.source(
                Role.of("database"),
                Place.DATABASE,
                "",
                "open-database",
                "open-database.ts.ftl",
                Map.of("reads", OrmFeature.reads(generation)));
        if (plan.resources().stream().anyMatch(ResourcePlan::versioned)) {
            add(out, "sequelize-hooks", Map.of());
        }
        if (views.stream().anyMatch(view -> !view.lookups().isEmpty())) {
            add(out, "sequelize-references", Map.of());
        }
        String code = views.stream()
                .flatMap(view -> Stream.concat(
                        Stream.concat(view.created().stream(), view.changed().stream())
                                .map(Property::code),
                        view.includes().stream().flatMap(i -> Stream.of(i.arguments(), i.decoded()))))
                .collect(Collectors.joining("\n"));
        List<String> uses = VALUES.stream().filter(code::contains).toList();
        if (!uses.isEmpty()) {
            add(out, "sequelize-values", Map.of("uses", uses));
        }
        QueryUse use = QueryUse.of(plan);
        if (!use.operators().isEmpty() || use.search()) {
            add(out, "sequelize-filters", Map.of("use", use));
        }
    }

    private static void add(Contributions out, String role, Map<String, ?> model) {
        out.source(Role.of(role), Place.DATABASE, "", role, role + ".ts.ftl", model);
    }

    private static void document(Contributions out) {
        out.add(
                DocsSlots.FILES,
                new FileNote("migrations/", "The database's structure, one module a change, each reversible"));
        out.add(
                DocsSlots.DECISIONS,
                new Decision(
                        "sequelize",
                        "Repositories ask the database through Sequelize",
                        "Most queries are plain ones over models that are related, and the team knows the words of"
                                + " Sequelize.",
                        "Each entity has a model with its associations. Repositories alone use them and give the program's"
                                + " own types and errors back. Transactions are handed over to every query. Relations to one"
                                + " are joined, those to many take a query each.",
                        List.of(
                                "The attributes of a model have types; a renamed one is a compile error.",
                                "A new column is added in three places: a migration, the model file and the entity.",
                                "Reads take several times as long as prepared statements.")));
        out.add(
                DocsSlots.DECISIONS,
                new Decision(
                        "sequelize-migrations",
                        "Migrations are modules that umzug applies",
                        "The structure of the database changes together with the code, on many machines and on several"
                                + " replicas that start at once.",
                        "Every change is a module with `up` and `down` in `migrations/`, in plain JavaScript, so that its name"
                                + " is the same in development and in production. `npm run migrate` applies what is missing"
                                + " while it holds a lock. The server never changes the structure by itself; `sync` is not"
                                + " used.",
                        List.of(
                                "Each module opens its own transaction.",
                                "An applied module keeps its name for good.")));
        out.add(
                DocsSlots.RUNBOOK,
                new Playbook(
                        "A migration fails",
                        "`npm run migrate` ends with an error of the database.",
                        List.of(
                                "Nothing of the failed migration was kept; those before it were.",
                                "Mend it, or the rows that it stumbles over, and run `npm run migrate` again.",
                                "`npm run migrate:status` says what has been applied.")));
    }
}
