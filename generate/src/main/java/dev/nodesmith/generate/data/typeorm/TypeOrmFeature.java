package dev.nodesmith.generate.data.typeorm;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.data.migrations.PlannedMigration;
import dev.nodesmith.generate.data.relational.DriverErrorsFeature;
import dev.nodesmith.generate.data.relational.OrmFeature;
import dev.nodesmith.generate.data.relational.QueryUse;
import dev.nodesmith.generate.data.relational.StatementLiterals;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.relational.postgresql.JsonRowsFeature;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.change.Migration;
import dev.nodesmith.generate.database.mysql.MysqlFeature;
import dev.nodesmith.generate.database.postgresql.PostgresqlFeature;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.docs.FileNote;
import dev.nodesmith.generate.docs.Playbook;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.project.ProjectSlots;
import dev.nodesmith.generate.project.ProjectSlots.LintRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * TypeORM 1: entities as {@code EntitySchema}, repositories over its query builders, migrations as classes.
 *
 * <p>Schemas and not decorated classes: rows stay plain objects of the model's own types, and neither the compiler nor the test
 * runner has to be told about decorators.
 */
public final class TypeOrmFeature implements DriverErrorsFeature, JsonRowsFeature {

    @Override
    public String id() {
        return "typeorm";
    }

    @Override
    public String title() {
        return "TypeORM 1";
    }

    @Override
    public Optional<Axis> axis() {
        return Optional.of(Axis.DATA);
    }

    @Override
    public String reason() {
        return "Entities, relations and query builders, with migrations as classes.";
    }

    @Override
    public Optional<Refusal> refuses(Selection selection) {
        return Optional.ofNullable(selection.choices().get(Axis.DATABASE))
                .filter(database -> !(database instanceof PostgresqlFeature))
                .map(database -> new Refusal(
                        Axis.DATABASE,
                        database.id(),
                        database instanceof MysqlFeature
                                ? "TypeORM is emitted for PostgreSQL only, as yet."
                                : "TypeORM has one connection to a file, on which others write into an open transaction.",
                        "postgresql"));
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        PostgresqlDialect dialect = new PostgresqlDialect();
        Schema schema = schema(plan, dialect);
        addMigrations(PlannedMigration.of(generation, this, dialect, "0001_initial"), dialect, out);
        String migrations = generation.layout().path(Place.DATABASE, "", "migrations/0001-initial");
        List<TypeOrmEntityView> views = new ArrayList<>();
        for (ResourcePlan resource : plan.resources()) {
            TypeOrmEntityView view = TypeOrmEntityView.of(new StoredEntity(plan, schema, resource), dialect);
            views.add(view);
            addEntity(resource, view, out);
        }
        addShared(generation, views, out);
        new TypeOrmStores(plan, schema, dialect).contribute(out);
        // Options of an EntitySchema are declared as a class, which nobody makes instances of.
        out.add(
                ProjectSlots.LINT_RULES,
                new LintRule("@typescript-eslint/no-unsafe-class-instance-assignment", "'off'"));
        document(migrations.substring(0, migrations.lastIndexOf('/') + 1), out);
    }

    private static void addMigrations(PlannedMigration planned, PostgresqlDialect dialect, Contributions out) {
        List<TypeOrmMigration> present =
                planned.names().stream().map(TypeOrmMigration::of).toList();
        planned.tell(out);
        add(out, "migrations", Map.of("present", present));
        switch (planned) {
            case PlannedMigration.First(Schema schema, List<String> names) ->
                addMigration(present.getLast(), dialect.up(schema), dialect.down(schema), out);
            case PlannedMigration.Next(Migration next, List<String> names) ->
                addMigration(present.getLast(), Migration.script(next.up()), Migration.script(next.down()), out);
            case PlannedMigration.Unchanged unchanged -> stay(present.getLast(), out);
        }
        present.subList(0, present.size() - 1).forEach(migration -> stay(migration, out));
    }

    private static void stay(TypeOrmMigration migration, Contributions out) {
        out.present(Role.of("migration", migration.stem()), Place.DATABASE, "migrations/" + migration.stem());
    }

    private static void addMigration(TypeOrmMigration migration, String up, String down, Contributions out) {
        out.source(
                Role.of("migration", migration.stem()),
                Place.DATABASE,
                "",
                "migrations/" + migration.stem(),
                "migration.ts.ftl",
                Map.of(
                        "className",
                        migration.className(),
                        "up",
                        StatementLiterals.of(up),
                        "down",
                        StatementLiterals.of(down)));
    }

    private static void addEntity(ResourcePlan resource, TypeOrmEntityView view, Contributions out) {
        String name = resource.entity().name();
        String group = resource.names().pluralKebab();
        String stem = resource.names().kebab();
        Map<String, Object> model = Map.of("r", resource, "v", view);
        out.source(Role.of("entity", name), Place.STORE, group, stem + ".entity", "entity.ts.ftl", model);
        out.source(
                Role.of("refusals", name),
                Place.STORE,
                group,
                stem + ".refusals",
                "../relational/refusals-of.ts.ftl",
                model);
        out.source(
                Role.of("store", name), Place.STORE, group, stem + ".typeorm-repository", "repository.ts.ftl", model);
    }

    private static void addShared(Generation generation, List<TypeOrmEntityView> views, Contributions out) {
        BackendPlan plan = generation.plan();
        add(out, "typeorm-connection", Map.of("connections", OrmFeature.connections(generation)));
        add(out, "failed-statements", Map.of());
        add(out, "typeorm-session", Map.of());
        add(out, "typeorm-errors", Map.of());
        add(out, "typeorm-rows", Map.of());
        add(out, "typeorm-list", Map.of());
        add(out, "entities", Map.of("resources", plan.resources()));
        add(out, "repositories", Map.of("resources", plan.resources()));
        out.source(
                Role.of("database"),
                Place.DATABASE,
                "",
                "open-database",
                "open-database.ts.ftl",
                Map.of("reads", OrmFeature.reads(generation)));
        if (views.stream().anyMatch(view -> !view.lookups().isEmpty())) {
            add(out, "typeorm-references", Map.of());
        }
        if (views.stream().anyMatch(view -> !view.lists().isEmpty())) {
            add(out, "typeorm-relations", Map.of());
        }
        QueryUse use = QueryUse.of(plan);
        if (!use.operators().isEmpty() || use.search()) {
            boolean search = plan.resources().stream().anyMatch(r -> !r.search().isEmpty());
            add(out, "typeorm-filters", Map.of("use", use, "search", search));
        }
    }

    private static void add(Contributions out, String role, Map<String, ?> model) {
        out.source(Role.of(role), Place.DATABASE, "", role, role + ".ts.ftl", model);
    }

    private static void document(String migrations, Contributions out) {
        out.add(
                DocsSlots.DECISIONS,
                new Decision(
                        "typeorm",
                        "Repositories ask the database through TypeORM",
                        "Most queries are plain ones over rows that are related, and lists differ with every request.",
                        "Each entity has an `EntitySchema`, which says what queries have to know of its table; rows are plain"
                                + " objects of the model's own types. Repositories alone use them, mostly through query"
                                + " builders, and give the program's own types and errors back. Each change is one statement"
                                + " that also says which version it expects, and gives the row back. Relations to one row are"
                                + " joined, those to many take two queries each, however many rows they belong to.",
                        List.of(
                                "The properties of an entity have types; a renamed one is a compile error, but for names"
                                        + " inside of conditions that are texts.",
                                "A new column is added in three places: a migration, the entity and the model.",
                                "Listeners and cascades have no place here: what a request does stands in its service.")));
        out.add(
                DocsSlots.DECISIONS,
                new Decision(
                        "typeorm-migrations",
                        "Migrations are classes that TypeORM applies",
                        "The structure of the database changes together with the code, on many machines and on several"
                                + " replicas that start at once.",
                        "Every change is a class with `up` and `down`, in SQL. `npm run migrate` applies what is missing while"
                                + " it holds a lock, each class in a transaction, and notes its name. The number at the end of"
                                + " the name is its place in the order. The server never changes the structure by itself, and"
                                + " `synchronize` and `migration:generate` are not used: they take a renamed column for one"
                                + " that is dropped and another that is added.",
                        List.of(
                                "What runs in production is what was read in review, statement for statement.",
                                "A class that was applied keeps its name for good.",
                                "Every new class is also listed where the migrations are run.")));
        out.add(
                DocsSlots.FILES,
                new FileNote(migrations, "The database's structure, one class a change, each reversible"));
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
