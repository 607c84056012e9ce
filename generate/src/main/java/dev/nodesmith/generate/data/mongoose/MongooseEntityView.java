package dev.nodesmith.generate.data.mongoose;

import dev.nodesmith.generate.core.resource.ComputedView;
import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.RefusalsView;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.FilterPlan;
import dev.nodesmith.generate.plan.OutputPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.SortPlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.model.ApiOptions;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code book.document.ts} and {@code book.mongoose-repository.ts} print.
 *
 * @param paths of the document, the key first
 * @param fields paths that are read, without secrets
 * @param decoded properties of the model over {@code document}
 * @param computed properties that are derived from the others
 * @param keyed whether requests or services make up keys, rather than a counter
 * @param owner condition of what somebody owns, over {@code ownerId}; none where no rule asks for owners
 * @param account whether another store adds the documents
 * @param searched literals of the paths that {@code q} looks at
 * @param filters arguments of {@code matching}
 * @param lookups relations whose document is looked up before a write, with the query that counts it
 * @param refusals what duplicate values mean
 * @param needed whether others refer to it, so that deleting is more than one step
 */
public record MongooseEntityView(
        String collection,
        List<DocumentPath> paths,
        List<String> fields,
        List<Property> decoded,
        List<Property> computed,
        boolean keyed,
        Optional<String> owner,
        boolean account,
        boolean sparse,
        List<Property> orders,
        String searched,
        List<String> filters,
        List<MongooseIncludeView> includes,
        List<ToManyPlan> links,
        List<Property> lookups,
        List<RefusalsView.Refusal> refusals,
        boolean needed,
        List<MongooseReportView> reports) {

    static MongooseEntityView of(StoredEntity entity, MongoReferences references) {
        ResourcePlan resource = entity.resource();
        List<ToManyPlan> links =
                resource.manyToMany().stream().filter(ToManyPlan::writable).toList();
        return new MongooseEntityView(
                entity.table().name(),
                Stream.concat(
                                entity.table().columns().stream().map(column -> DocumentPath.of(entity, column)),
                                links.stream().map(relation -> DocumentPath.of(entity, relation)))
                        .toList(),
                outputs(resource)
                        .map(column -> MongooseTypes.name(entity.column(column)))
                        .toList(),
                outputs(resource)
                        .map(column -> new Property(
                                column.property(),
                                MongooseTypes.decode(
                                        column.type(),
                                        column.nullability(),
                                        "document." + MongooseTypes.name(entity.column(column)))))
                        .toList(),
                computed(resource),
                entity.column(resource.key()).filled() == Column.Filled.BY_STATEMENT,
                resource.owner().filter(o -> entity.scoped()).map(o -> owned(entity.column(o))),
                entity.isAccount(),
                entity.plan().project().api().sparseFields() == ApiOptions.SparseFields.OFFERED,
                orders(entity),
                resource.search().stream()
                        .map(column -> Ts.string(MongooseTypes.name(entity.column(column))))
                        .collect(Collectors.joining(", ")),
                resource.filters().stream()
                        .map(FilterPlan::column)
                        .distinct()
                        .map(column ->
                                Ts.string(MongooseTypes.name(entity.column(column))) + ", filters." + column.property())
                        .toList(),
                resource.includes().stream()
                        .map(include -> MongooseIncludeView.of(entity, include))
                        .toList(),
                links,
                lookups(entity, links),
                RefusalsView.of(entity, new MongoNames()).writing().stream()
                        .filter(refusal -> refusal.code().startsWith("taken("))
                        .toList(),
                references.to(entity.table()),
                entity.plan().reportsOn(resource.entity().name()).stream()
                        .map(report -> MongooseReportView.of(entity, report))
                        .toList());
    }

    private static Stream<ColumnPlan> outputs(ResourcePlan resource) {
        return resource.outputs().stream().flatMap(output -> output.column().stream());
    }

    private static List<Property> computed(ResourcePlan resource) {
        return resource.outputs().stream()
                .filter(output -> output.computed().isPresent())
                .map(OutputPlan::property)
                .map(property -> new Property(
                        property,
                        ComputedView.function(resource, property) + "("
                                + resource.names().variable() + ")"))
                .toList();
    }

    /** Pipelines take values as they are stored. */
    private static String owned(Column column) {
        String value = column.type() instanceof FieldType.BigIntType ? "BigInt(ownerId)" : "ownerId";
        String condition = MongooseTypes.name(column) + ": " + value;
        // Users own themselves: beside the id that was asked for, a second one would take its place.
        return condition.startsWith("_id:") ? "$and: [{ " + condition + " }]" : condition;
    }

    private static List<Property> orders(StoredEntity entity) {
        List<Property> orders = new ArrayList<>();
        for (SortPlan sort : entity.resource().sorts()) {
            Column column = entity.column(sort.column());
            String path = MongooseTypes.name(column);
            String arguments =
                    Ts.string(sort.property()) + ", " + Ts.string(path) + (column.nullable() ? ", 'nullable'" : "");
            orders.add(new Property(sort.property(), "ascending(" + arguments + ")"));
            orders.add(new Property("'-" + sort.property() + "'", "descending(" + arguments + ")"));
        }
        return List.copyOf(orders);
    }

    private static List<Property> lookups(StoredEntity entity, List<ToManyPlan> links) {
        List<Property> lookups = new ArrayList<>();
        entity.table()
                .foreignKeys()
                .forEach(key -> lookups.add(new Property(key.property(), counted(entity.target(key)))));
        for (ToManyPlan relation : links) {
            ResourcePlan target = entity.of(relation.target()).resource();
            lookups.add(new Property(
                    relation.idsProperty(), "models." + target.names().variables() + ".countDocuments()"));
        }
        return List.copyOf(lookups);
    }

    private static String counted(StoredEntity target) {
        ResourcePlan resource = target.resource();
        return "models." + resource.names().variables() + ".countDocuments("
                + (resource.softDelete() ? "{ deletedAt: null }" : "") + ")";
    }

    /** Expression of a key as it is stored. */
    public String key(String id) {
        return keyType().equals("bigint") ? "BigInt(" + id + ")" : id;
    }

    /** Type of the key as it is stored. */
    public String keyType() {
        return paths.getFirst().type();
    }

    /** Whether reports compare with decimals. */
    public boolean literals() {
        return reports.stream()
                .anyMatch(report ->
                        report.filter().filter(f -> f.contains("Types.")).isPresent());
    }

    public boolean scoped() {
        return owner.isPresent();
    }

    public boolean conditions() {
        return !searched.isEmpty() || !filters.isEmpty();
    }

    /** Entities whose documents includes read, but for the entity itself. */
    public List<String> targets(String itself) {
        return includes.stream()
                .map(MongooseIncludeView::entity)
                .filter(entity -> !entity.equals(itself))
                .distinct()
                .toList();
    }
}
