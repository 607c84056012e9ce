package dev.nodesmith.generate.data.mongoose;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Past;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.data.migrations.PlannedMigration;
import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.QueryUse;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.SchemaPlanner;
import dev.nodesmith.generate.database.mongodb.MongodbFeature;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.ops.OpsSlots;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mongoose 9: schemas and models, lean reads, and migrations as modules. */
public final class MongooseFeature implements Feature {

    @Override
    public String id() {
        return "mongoose";
    }

    @Override
    public String title() {
        return "Mongoose 9";
    }

    @Override
    public Optional<Axis> axis() {
        return Optional.of(Axis.DATA);
    }

    @Override
    public String reason() {
        return "Schemas over MongoDB's documents, with lean reads and transactions by sessions.";
    }

    @Override
    public Map<Need, String> merits() {
        return Map.of(Need.FAMILIARITY, "What most Node.js programs on MongoDB are written with.");
    }

    @Override
    public String cost() {
        return "References between documents are kept by the program, not by the database.";
    }

    @Override
    public Optional<Refusal> refuses(Selection selection) {
        return Optional.ofNullable(selection.choices().get(Axis.DATABASE))
                .filter(database -> !(database instanceof MongodbFeature))
                .map(database ->
                        new Refusal(Axis.DATABASE, database.id(), "Mongoose speaks to MongoDB only.", "mongodb"));
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        Schema schema = SchemaPlanner.plan(plan);
        MongoReferences references = MongoReferences.of(plan, schema);
        addMigrations(generation, schema, out);
        List<MongooseEntityView> views = new ArrayList<>();
        for (ResourcePlan resource : plan.resources()) {
            MongooseEntityView view = MongooseEntityView.of(new StoredEntity(plan, schema, resource), references);
            views.add(view);
            addEntity(resource, view, out);
        }
        addShared(plan, schema, references, views, out);
        new MongooseStores(plan, schema, references).contribute(out);
        MongooseDocs.contribute(plan, out);
    }

    private static void addMigrations(Generation generation, Schema schema, Contributions out) {
        String path = generation.layout().path(Place.DATABASE, "", "migrations");
        String toRoot = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        add(out, "migrations", Map.of("toRoot", toRoot));
        Optional<Past> past = generation.past().filter(p -> !p.migrations().isEmpty());
        if (past.isPresent()) {
            addMigration(MongoMigration.since(past.get(), generation.plan()), out);
        } else {
            out.source(
                    "new-migration",
                    Place.FILE,
                    "migrations/0001_initial.js",
                    "migration.js.ftl",
                    Map.of(
                            "collections",
                            MongoCollection.of(generation.plan(), schema),
                            "counters",
                            MongooseStores.counts(generation.plan(), schema)));
        }
        out.add(OpsSlots.RUNTIME_FILES, "migrations/");
    }

    private static void addMigration(MongoMigration migration, Contributions out) {
        if (!migration.isEmpty()) {
            migration.steps().forEach(step -> out.add(PlannedMigration.STEPS, step));
            out.source(
                    "new-migration",
                    Place.FILE,
                    "migrations/" + migration.name() + ".js",
                    "next-migration.js.ftl",
                    Map.of("up", migration.up(), "down", migration.down()));
        }
    }

    private static void addEntity(ResourcePlan resource, MongooseEntityView view, Contributions out) {
        String name = resource.entity().name();
        String group = resource.names().pluralKebab();
        String stem = resource.names().kebab();
        Map<String, Object> model = Map.of("r", resource, "v", view);
        out.source(Role.of("document", name), Place.STORE, group, stem + ".document", "document.ts.ftl", model);
        if (!view.refusals().isEmpty()) {
            out.source(Role.of("refusals", name), Place.STORE, group, stem + ".refusals", "refusals-of.ts.ftl", model);
        }
        out.source(
                Role.of("store", name), Place.STORE, group, stem + ".mongoose-repository", "repository.ts.ftl", model);
    }

    private static void addShared(
            BackendPlan plan,
            Schema schema,
            MongoReferences references,
            List<MongooseEntityView> views,
            Contributions out) {
        add(out, "mongoose-connection", Map.of());
        add(out, "mongoose-session", Map.of());
        add(out, "mongoose-insert", Map.of());
        add(out, "document-options", Map.of());
        add(
                out,
                "mongoose-errors",
                Map.of("explains", views.stream().anyMatch(v -> !v.refusals().isEmpty())));
        out.source(Role.of("database"), Place.DATABASE, "", "open-database", "open-database.ts.ftl", Map.of());
        Map<String, Object> all = Map.of(
                "resources", plan.resources(), "schema", schema, "counters", MongooseStores.counts(plan, schema));
        add(out, "repositories", all);
        add(out, "models", all);
        add(out, "mongoose-list", Map.of());
        if (views.stream().anyMatch(view -> !view.lookups().isEmpty())) {
            add(out, "mongoose-lookups", Map.of());
        }
        if (!references.byTarget().isEmpty()) {
            add(out, "references", Map.of("references", references.byTarget()));
            add(out, "mongoose-deletion", Map.of());
        }
        List<MongooseIncludeView> includes =
                views.stream().flatMap(view -> view.includes().stream()).toList();
        if (!includes.isEmpty()) {
            add(
                    out,
                    "mongoose-relations",
                    Map.of(
                            "one", includes.stream().anyMatch(i -> i.key().isPresent()),
                            "nullable",
                                    includes.stream()
                                            .anyMatch(i -> i.key()
                                                    .filter(MongooseIncludeView.Key::nullable)
                                                    .isPresent()),
                            "many", includes.stream().anyMatch(i -> i.link().isPresent())));
        }
        String decoded = String.join(
                "\n",
                views.stream()
                        .flatMap(view -> view.decoded().stream())
                        .map(Property::code)
                        .toList());
        List<String> figures = views.stream()
                .flatMap(view -> view.reports().stream())
                .flatMap(report -> report.row().stream())
                .map(Property::code)
                .toList();
        String code = decoded + "\n" + String.join("\n", figures);
        List<String> uses = List.of("toDecimal", "sumOf", "averageOf").stream()
                .filter(name -> code.contains(name + "("))
                .toList();
        if (!uses.isEmpty()) {
            add(out, "mongoose-values", Map.of("uses", uses));
        }
        QueryUse use = QueryUse.of(plan);
        if (!use.operators().isEmpty() || use.search()) {
            add(out, "mongoose-filters", Map.of("use", use));
        }
    }

    private static void add(Contributions out, String role, Map<String, ?> model) {
        out.source(Role.of(role), Place.DATABASE, "", role, role + ".ts.ftl", model);
    }
}
