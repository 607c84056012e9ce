package dev.nodesmith.generate.data.typeorm;

import dev.nodesmith.generate.data.relational.NamedConstraints;
import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.RefusalsView;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.FilterPlan;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.OutputPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.SortPlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.model.ApiOptions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code book.entity.ts} and {@code book.typeorm-repository.ts} print.
 *
 * @param columns of the entity, with their options
 * @param hidden properties that reads leave out, with their types
 * @param computed properties that are derived from the others, over {@code row}
 * @param owner property that scopes compare; none where no rule asks for owners
 * @param account whether another store adds the rows
 * @param touched whether a change always has something to write
 * @param searched literals of the properties that {@code q} looks at
 * @param filters properties that lists are narrowed by
 * @param lookups relations whose row is looked up before a write
 */
public record TypeOrmEntityView(
        String table,
        List<Property> columns,
        List<Property> hidden,
        List<TypeOrmRelation> relations,
        List<String> enums,
        List<Property> computed,
        Optional<String> owner,
        boolean account,
        boolean sparse,
        boolean touched,
        List<Property> orders,
        String searched,
        List<String> filters,
        List<TypeOrmIncludeView> includes,
        List<TypeOrmLinkView> links,
        List<Lookup> lookups,
        RefusalsView refusals,
        List<TypeOrmReportView> reports) {

    /**
     * @param entity name of the target in the model
     * @param type of the target
     */
    public record Lookup(String name, String entity, String type) {}

    private static final NamedConstraints NAMES = new NamedConstraints() {};

    static TypeOrmEntityView of(StoredEntity entity, PostgresqlDialect dialect) {
        ResourcePlan resource = entity.resource();
        Set<String> visible =
                resource.outputs().stream().map(OutputPlan::property).collect(Collectors.toSet());
        return new TypeOrmEntityView(
                entity.table().name(),
                TypeOrmColumns.of(entity, visible),
                hidden(entity, visible),
                TypeOrmRelation.of(entity),
                resource.enums().stream().flatMap(c -> c.enumName().stream()).toList(),
                computed(resource),
                resource.owner().filter(o -> entity.scoped()).map(ColumnPlan::property),
                entity.isAccount(),
                entity.plan().project().api().sparseFields() == ApiOptions.SparseFields.OFFERED,
                resource.versioned() || resource.entity().timestamps(),
                orders(entity),
                Ts.strings(resource.search().stream().map(ColumnPlan::property).toList()),
                filters(resource),
                resource.includes().stream()
                        .map(include -> TypeOrmIncludeView.of(entity, include))
                        .toList(),
                resource.manyToMany().stream()
                        .filter(ToManyPlan::writable)
                        .map(relation -> TypeOrmLinkView.of(entity, NAMES, relation))
                        .toList(),
                lookups(entity),
                RefusalsView.of(entity, NAMES),
                entity.plan().reportsOn(resource.entity().name()).stream()
                        .map(report -> TypeOrmReportView.of(entity, dialect, report))
                        .toList());
    }

    private static List<Property> hidden(StoredEntity entity, Set<String> visible) {
        List<Property> hidden = new ArrayList<>();
        for (Column column : entity.table().columns()) {
            String property = TypeOrmColumns.property(entity, column);
            if (!visible.contains(property)) {
                hidden.add(new Property(
                        property,
                        TypeOrmColumns.plan(entity, column)
                                .map(ColumnPlan::tsTypeOrNull)
                                .orElseGet(() -> TypeOrmColumns.ownType(column))));
            }
        }
        return List.copyOf(hidden);
    }

    private static List<Property> computed(ResourcePlan resource) {
        return resource.outputs().stream()
                .filter(output -> output.computed().isPresent())
                .map(OutputPlan::property)
                .map(property ->
                        new Property(property, resource.names().variable() + Naming.pascal(property) + "(row)"))
                .toList();
    }

    private static List<Property> orders(StoredEntity entity) {
        List<Property> orders = new ArrayList<>();
        for (SortPlan sort : entity.resource().sorts()) {
            String arguments = Ts.string(sort.property())
                    + (entity.column(sort.column()).nullable() ? ", { nullable: true }" : "");
            orders.add(new Property(sort.property(), "ascending(" + arguments + ")"));
            orders.add(new Property("'-" + sort.property() + "'", "descending(" + arguments + ")"));
        }
        return List.copyOf(orders);
    }

    private static List<String> filters(ResourcePlan resource) {
        Set<String> filtered = new LinkedHashSet<>();
        resource.filters().stream()
                .map(FilterPlan::column)
                .map(ColumnPlan::property)
                .forEach(filtered::add);
        return List.copyOf(filtered);
    }

    private static List<Lookup> lookups(StoredEntity entity) {
        List<Lookup> lookups = new ArrayList<>();
        for (ForeignKey key : entity.lookups(NAMES)) {
            ResourcePlan target = entity.target(key).resource();
            lookups.add(new Lookup(
                    key.property(), target.entity().name(), target.names().type()));
        }
        return List.copyOf(lookups);
    }

    /** Whether rows lack what is derived from them. */
    static boolean mapped(ResourcePlan resource) {
        return !resource.entity().computed().isEmpty();
    }

    public boolean mapped() {
        return !computed.isEmpty();
    }

    /** Computed properties, as a union. */
    public String derived() {
        return computed.stream().map(property -> Ts.string(property.name())).collect(Collectors.joining(" | "));
    }

    /** Whether rows have more than the model says. */
    public boolean extended() {
        return !hidden.isEmpty() || !relations.isEmpty();
    }

    public boolean scoped() {
        return owner.isPresent();
    }

    public boolean conditions() {
        return !searched.isEmpty() || !filters.isEmpty();
    }

    /** Relations that the query itself brings along. */
    public List<TypeOrmIncludeView> joins() {
        return includes.stream().filter(include -> include.join().isPresent()).toList();
    }

    /** Relations that take queries of their own. */
    public List<TypeOrmIncludeView> lists() {
        return includes.stream().filter(include -> include.list().isPresent()).toList();
    }

    public String key(String name) {
        return Ts.key(name);
    }

    /** Entities whose rows are related, but for the entity itself. */
    public List<String> relationTargets(String itself) {
        return others(relations.stream().map(TypeOrmRelation::entity), itself);
    }

    /** Entities that queries speak of, but for the entity itself. */
    public List<String> queried(String itself) {
        return others(
                Stream.concat(
                        includes.stream().map(TypeOrmIncludeView::entity),
                        lookups.stream().map(Lookup::entity)),
                itself);
    }

    private static List<String> others(Stream<String> entities, String itself) {
        return entities.filter(entity -> !entity.equals(itself)).distinct().toList();
    }
}
