package dev.nodesmith.generate.data.prisma;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.data.migrations.MigrationJournal;
import dev.nodesmith.generate.data.migrations.MigrationLayout;
import dev.nodesmith.generate.data.migrations.SqlMigratingFeature;
import dev.nodesmith.generate.data.relational.OrmFeature;
import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.QueryUse;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.SchemaPlanner;
import dev.nodesmith.generate.database.DatabaseFeature;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.docs.FileNote;
import dev.nodesmith.generate.language.LanguageFeature;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.ops.OpsSlots;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.test.TestSlots;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prisma 7: the client that it generates, on a driver of ours; its schema describes the tables that our migrations make. */
public final class PrismaFeature implements OrmFeature, SqlMigratingFeature {

    private static final String GENERATED = "src/generated/";

    /** The largest packages of Prisma's command line, which npm installs as a peer of its client. */
    private static final List<String> COMMAND_LINE = List.of(
            "@electric-sql", "@prisma/dev", "@prisma/engines", "@prisma/studio-core", "effect", "prisma", "typescript");

    /** Helpers that are emitted where a model needs them. */
    private static final List<String> VALUES = List.of(
            "oneOf", "whenSet", "unlessDeleted", "toDay", "dayOf", "toTime", "timeOf", "toJson", "toPresentJson");

    @Override
    public String id() {
        return "prisma";
    }

    @Override
    public String title() {
        return "Prisma 7";
    }

    @Override
    public Optional<Axis> axis() {
        return Optional.of(Axis.DATA);
    }

    @Override
    public String reason() {
        return "Queries whose results have types, from a schema that reads like a model.";
    }

    @Override
    public Map<Need, String> merits() {
        return Map.of(
                Need.TYPED_QUERIES, "Types of queries and results come from one schema, with completion in the editor.",
                Need.FAMILIARITY, "The ORM that most new Node projects choose.");
    }

    @Override
    public String cost() {
        return "Writes cost about three times what prepared statements cost; set reads: sql where reads have to be fast.";
    }

    @Override
    public MigrationLayout migrations() {
        return new MigrationLayout("prisma/migrations", "0001_initial", "migration.sql", "down.sql");
    }

    @Override
    public MigrationJournal journal(Dialect dialect) {
        return PrismaJournal.of(PrismaDialects.of(dialect));
    }

    @Override
    public Schema schema(BackendPlan plan, Dialect dialect) {
        PrismaDialect prisma = PrismaDialects.of(dialect);
        Schema schema = SchemaPlanner.plan(plan);
        Schema stored = prisma.arrays() == PrismaDialect.Arrays.LISTS ? PrismaNullableArrays.asJson(schema) : schema;
        return prisma.like() == PrismaDialect.Like.IN_SMALL_LETTERS ? PrismaSmallLetters.beside(stored) : stored;
    }

    @Override
    public Optional<Refusal> refuses(Selection selection) {
        return LanguageFeature.onlyTypeScript(
                selection, "Prisma 7 generates its client in TypeScript, which has to be compiled before it runs.");
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        DatabaseFeature database = (DatabaseFeature) generation.selection().on(Axis.DATABASE);
        Schema schema = schema(plan, database.dialect());
        PrismaModels models = PrismaModels.of(plan, schema);
        PrismaDialect dialect = PrismaDialects.of(database.dialect());
        addSchema(new PrismaSchema(plan, schema, models, dialect), dialect, out);
        addTools(out);
        List<PrismaEntityView> views = new ArrayList<>();
        for (ResourcePlan resource : plan.resources()) {
            PrismaEntityView view = PrismaEntityView.of(new StoredEntity(plan, schema, resource), models, dialect);
            views.add(view);
            addEntity(resource, view, dialect, out);
        }
        addShared(generation, views, dialect, out);
        new PrismaStores(plan, schema, models, dialect).contribute(out);
        document(out);
    }

    private static void addSchema(PrismaSchema schema, PrismaDialect dialect, Contributions out) {
        out.text("prisma/schema.prisma", schema.print("../" + GENERATED + "prisma"));
        out.text(
                "prisma/migrations/migration_lock.toml",
                "# Says to `prisma migrate` which database the migrations are for.\nprovider = \"" + dialect.provider()
                        + "\"\n");
        out.source("prisma-config", Place.FILE, "prisma.config.ts", "prisma.config.ts.ftl", Map.of());
    }

    private static void addTools(Contributions out) {
        out.requires("prisma", Slots.Scope.DEVELOPMENT);
        out.requires("@prisma/client", Slots.Scope.RUNTIME);
        out.script("generate", "prisma generate");
        out.script("postinstall", "node prisma/postinstall.js");
        out.file("prisma/postinstall.js", "postinstall.js.ftl", Map.of());
        out.add(Slots.IGNORED, GENERATED);
        out.add(TestSlots.NOT_COVERED, GENERATED + "**");
        out.add(OpsSlots.INSTALL_FILES, "prisma/");
        out.add(OpsSlots.INSTALL_FILES, "prisma.config.ts");
        COMMAND_LINE.forEach(folder -> out.add(OpsSlots.UNUSED_PACKAGES, folder));
    }

    private static void addEntity(
            ResourcePlan resource, PrismaEntityView view, PrismaDialect dialect, Contributions out) {
        String name = resource.entity().name();
        String group = resource.names().pluralKebab();
        String stem = resource.names().kebab();
        List<String> refused = view.refusals().writing().stream()
                .map(refusal -> refusal.name())
                .toList();
        Map<String, Object> model = Map.of(
                "r",
                resource,
                "v",
                view,
                "refused",
                refused,
                "clients",
                dialect.clients(),
                "written",
                dialect.written());
        out.source(Role.of("rows", name), Place.STORE, group, stem + ".rows", "rows.ts.ftl", model);
        out.source(Role.of("refusals", name), Place.STORE, group, stem + ".refusals", "refusals-of.ts.ftl", model);
        out.source(Role.of("store", name), Place.STORE, group, stem + ".prisma-repository", "repository.ts.ftl", model);
    }

    private static void addShared(
            Generation generation, List<PrismaEntityView> views, PrismaDialect dialect, Contributions out) {
        String path = generation.layout().path(Place.DATABASE, "", "prisma");
        String toSource = "../".repeat((int) path.chars().filter(c -> c == '/').count() - 1);
        String client = (toSource.isEmpty() ? "./" : toSource) + "generated/prisma/client.js";
        add(out, "prisma", "prisma", Map.of("client", client));
        add(out, "prisma-session", "prisma-session", Map.of("clients", dialect.clients()));
        add(
                out,
                "database",
                "open-database",
                Map.of("reads", OrmFeature.reads(generation), "clients", dialect.clients()));
        add(
                out,
                "repositories",
                "repositories",
                Map.of(
                        "resources",
                        generation.plan().resources(),
                        "clients",
                        dialect.clients(),
                        "written",
                        dialect.written()));
        add(out, "prisma-list", "prisma-list", Map.of());
        add(out, "prisma-errors", "prisma-errors", Map.of());
        String code = views.stream().flatMap(PrismaFeature::expressions).collect(Collectors.joining("\n"));
        List<String> uses = VALUES.stream()
                .filter(name ->
                        code.contains(name + "(") || code.contains(", " + name) || code.contains(".map(" + name))
                .toList();
        if (!uses.isEmpty()) {
            add(out, "prisma-values", "prisma-values", Map.of("uses", uses));
        }
        if (views.stream().anyMatch(view -> !view.lookups().isEmpty())) {
            add(out, "prisma-references", "prisma-references", Map.of());
        }
        if (views.stream().anyMatch(view -> !view.includes().isEmpty())) {
            add(out, "prisma-including", "prisma-including", Map.of());
        }
        QueryUse use = QueryUse.of(generation.plan());
        if (!use.operators().isEmpty() || use.search()) {
            add(out, "prisma-filters", "prisma-filters", Map.of("use", use, "like", dialect.like()));
        }
    }

    private static Stream<String> expressions(PrismaEntityView view) {
        return Stream.of(
                        view.outputs().stream().map(Property::code),
                        view.created().stream().map(Property::code),
                        view.changed().stream().map(Property::code),
                        view.orders().stream().map(Property::code),
                        view.includes().stream().map(PrismaIncludeView::decoded),
                        view.conditions().stream(),
                        view.lookups().isEmpty() ? Stream.<String>of() : Stream.of("whenSet("),
                        Stream.of(view.ownerValue()))
                .flatMap(s -> s);
    }

    private static void add(Contributions out, String role, String stem, Map<String, ?> model) {
        out.source(Role.of(role), Place.DATABASE, "", stem, stem + ".ts.ftl", model);
    }

    private static void document(Contributions out) {
        out.add(DocsSlots.FILES, new FileNote("prisma/schema.prisma", "The tables as Prisma sees them"));
        out.add(DocsSlots.FILES, new FileNote(GENERATED, "Prisma's client, written by `npm run generate`"));
        out.add(
                DocsSlots.DECISIONS,
                new Decision(
                        "prisma",
                        "Repositories ask the database through Prisma",
                        "Most queries are plain ones, and whoever changes them should be told by the compiler what a"
                                + " change breaks.",
                        "Prisma generates a client from `prisma/schema.prisma`, on the driver's own pool. Repositories alone"
                                + " use it and give the program's own types and errors back. Relations are read in a query"
                                + " of their own each, because joined as JSON long decimals would be rounded.",
                        List.of(
                                "Results have the type of what was asked for; a renamed column is a compile error.",
                                "A query takes two to three times as long as a prepared statement.",
                                "The schema and the migrations are changed together. `npm run migrate` notes them where Prisma"
                                        + " does; `prisma migrate dev` would drop what its schema has no words for, such as"
                                        + " checks and indexes over some of the rows.",
                                "`npm run generate` has to run after each change of the schema; `npm install` does it too.")));
    }
}
