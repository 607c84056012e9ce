package dev.nodesmith.generate.data.prisma;

import dev.nodesmith.generate.data.prisma.PrismaDialect.Presence;
import dev.nodesmith.generate.data.relational.ConstraintNames;
import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.RefusalsView;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.OutputPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.SortPlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.model.ApiOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code book.rows.ts} and {@code book.prisma-repository.ts} print.
 *
 * @param model name of Prisma's model
 * @param delegate property of the client
 * @param omitted fields that never leave the database
 * @param outputs properties of the model with their expressions over {@code row}
 * @param computed properties that are derived from the others
 * @param idValue expression of the key over {@code id}
 * @param owner property that scopes compare; none where no rule asks for owners
 * @param ownerValue expression of the owner over {@code ownerId}
 * @param created properties of new rows that are stored in another form
 * @param changed the same for changes
 * @param touch assignments that every change makes besides
 * @param now expression of the present instant in the column of deletions
 * @param lookups relations whose row is looked up before a write
 */
public record PrismaEntityView(
        String model,
        String delegate,
        List<String> omitted,
        List<Property> outputs,
        List<Property> computed,
        String idValue,
        Optional<String> owner,
        String ownerValue,
        boolean account,
        boolean sparse,
        List<Property> created,
        List<Property> changed,
        List<String> touch,
        String now,
        List<Property> orders,
        List<PrismaIncludeView> includes,
        List<PrismaLinkView> links,
        List<Property> lookups,
        RefusalsView refusals,
        List<PrismaReportView> reports,
        List<String> conditions) {

    static PrismaEntityView of(StoredEntity entity, PrismaModels models, PrismaDialect dialect) {
        ResourcePlan resource = entity.resource();
        Optional<ColumnPlan> owner = resource.owner().filter(o -> entity.scoped());
        return new PrismaEntityView(
                models.name(entity.table()),
                models.delegate(entity.table()),
                omitted(entity),
                outputs(entity, dialect),
                computed(resource),
                key(entity, dialect, "id"),
                owner.map(ColumnPlan::property),
                owner.flatMap(o -> dialect.encode(entity.column(o), "ownerId", Presence.OPTIONAL))
                        .orElse("ownerId"),
                entity.isAccount(),
                entity.plan().project().api().sparseFields() == ApiOptions.SparseFields.OFFERED,
                encoded(entity, dialect, resource.names().variable(), Presence.GIVEN),
                encoded(entity, dialect, "changes", Presence.OPTIONAL),
                touch(entity, dialect),
                dialect.now(),
                orders(entity, dialect),
                resource.includes().stream()
                        .map(include -> PrismaIncludeView.of(entity, models, include))
                        .toList(),
                resource.manyToMany().stream()
                        .filter(ToManyPlan::writable)
                        .map(relation -> PrismaLinkView.of(entity, models, dialect, relation))
                        .toList(),
                lookups(entity, models, dialect),
                refusals(entity, dialect),
                entity.plan().reportsOn(resource.entity().name()).stream()
                        .map(report -> PrismaReportView.of(entity, dialect, report))
                        .toList(),
                PrismaConditions.of(entity, dialect));
    }

    private static String property(String name, String code) {
        return name.equals(code) ? name : name + ": " + code;
    }

    /** Expression of the entity's key over a value of the model. */
    static String key(StoredEntity entity, PrismaDialect dialect, String value) {
        Column key = entity.column(entity.resource().key());
        return dialect.encode(key, value, Presence.GIVEN).orElse(value);
    }

    /** Rows are written together with their joins, whose ids alone have not been looked up before where keys are nameless. */
    private static RefusalsView refusals(StoredEntity entity, PrismaDialect dialect) {
        RefusalsView refusals = RefusalsView.of(entity, dialect);
        List<String> ids = entity.resource().manyToMany().stream()
                .filter(ToManyPlan::writable)
                .map(ToManyPlan::idsProperty)
                .toList();
        if (ids.isEmpty() || dialect.foreignKeyErrors() == ConstraintNames.Naming.NAMED) {
            return refusals;
        }
        List<RefusalsView.Refusal> writing = refusals.writing().stream()
                .map(refusal -> refusal.code().equals("nothingThere()")
                        ? new RefusalsView.Refusal(refusal.name(), "nothingAt(" + Ts.strings(ids) + ")")
                        : refusal)
                .toList();
        return new RefusalsView(writing, refusals.deleting());
    }

    private static List<String> omitted(StoredEntity entity) {
        List<String> shown = entity.resource().outputs().stream()
                .flatMap(output -> output.column().stream())
                .map(ColumnPlan::property)
                .toList();
        return entity.table().columns().stream()
                .filter(column -> !shown.contains(column.property()))
                .map(PrismaModels::field)
                .toList();
    }

    private static List<Property> outputs(StoredEntity entity, PrismaDialect dialect) {
        List<Property> outputs = new ArrayList<>();
        for (OutputPlan output : entity.resource().outputs()) {
            output.column()
                    .ifPresent(plan -> outputs.add(new Property(plan.property(), decoded(entity, dialect, plan))));
        }
        return List.copyOf(outputs);
    }

    private static String decoded(StoredEntity entity, PrismaDialect dialect, ColumnPlan plan) {
        Column column = entity.column(plan);
        String value = "row." + plan.property();
        String model = entity.resource().names().type();
        return plan.enumValues()
                .map(values -> PrismaValues.ifThere(column, value, "oneOf(" + values + ", " + value + ")"))
                .or(() -> dialect.decode(column, value, model))
                .orElse(value);
    }

    private static List<Property> computed(ResourcePlan resource) {
        String variable = resource.names().variable();
        return resource.outputs().stream()
                .filter(output -> output.computed().isPresent())
                .map(output -> new Property(
                        output.property(), variable + Naming.pascal(output.property()) + "(" + variable + ")"))
                .toList();
    }

    static List<Property> encoded(StoredEntity entity, PrismaDialect dialect, String variable, Presence presence) {
        List<Property> encoded = new ArrayList<>();
        List<ColumnPlan> columns = new ArrayList<>();
        if (presence == Presence.GIVEN
                && entity.column(entity.resource().key()).filled() == Column.Filled.BY_STATEMENT) {
            columns.add(entity.resource().key());
        }
        columns.addAll(entity.stored());
        for (ColumnPlan plan : columns) {
            dialect.encode(entity.column(plan), variable + "." + plan.property(), presence)
                    .ifPresent(code -> encoded.add(new Property(plan.property(), code)));
        }
        return List.copyOf(encoded);
    }

    static List<String> touch(StoredEntity entity, PrismaDialect dialect) {
        List<String> touch = new ArrayList<>();
        if (entity.resource().versioned()) {
            touch.add("version: { increment: 1 }");
        }
        if (entity.resource().entity().timestamps()) {
            dialect.touch(entity.table().column("updatedAt")).ifPresent(touch::add);
        }
        return List.copyOf(touch);
    }

    private static List<Property> orders(StoredEntity entity, PrismaDialect dialect) {
        List<Property> orders = new ArrayList<>();
        Optional<String> key = dialect.encoder(entity.column(entity.resource().key()));
        for (SortPlan sort : entity.resource().sorts()) {
            Column column = entity.column(sort.column());
            List<String> options = new ArrayList<>();
            if (column.nullable()) {
                options.add("nullable: true");
            }
            dialect.encoder(column).ifPresent(encoder -> options.add("toStored: " + encoder));
            key.ifPresent(encoder -> options.add("toKey: " + encoder));
            String rest = options.isEmpty() ? "" : ", { " + String.join(", ", options) + " }";
            String property = Ts.string(sort.property());
            orders.add(new Property(sort.property(), "ascending(" + property + rest + ")"));
            orders.add(new Property("'-" + sort.property() + "'", "descending(" + property + rest + ")"));
        }
        return List.copyOf(orders);
    }

    private static List<Property> lookups(StoredEntity entity, PrismaModels models, PrismaDialect dialect) {
        List<Property> lookups = new ArrayList<>();
        for (ForeignKey key : entity.lookups(dialect)) {
            StoredEntity target = entity.target(key);
            String kept = target.resource().softDelete() ? ", deletedAt: null" : "";
            lookups.add(new Property(
                    key.property(),
                    "orm." + models.delegate(target.table()) + ".count({ where: { "
                            + property("id", key(target, dialect, "id")) + kept + " } })"));
        }
        return List.copyOf(lookups);
    }

    public boolean scoped() {
        return owner.isPresent();
    }

    public String key(String name) {
        return Ts.key(name);
    }

    /** Whether the owner is the row itself. */
    public boolean ownsItself() {
        return owner.filter("id"::equals).isPresent();
    }
}
