package dev.nodesmith.generate.data.sequelize;

import dev.nodesmith.generate.data.relational.NamedConstraints;
import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.RefusalsView;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.sequelize.SequelizeTypes.Presence;
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

/**
 * What {@code book.sequelize-model.ts} and {@code book.sequelize-repository.ts} print.
 *
 * @param enums TypeScript types of enums
 * @param options of the model besides its table
 * @param outputs properties of the entity with their expressions over {@code row}
 * @param created properties of new rows that are stored in another form
 * @param changed the same for changes
 */
public record SequelizeEntityView(
        String table,
        List<Attribute> attributes,
        List<String> enums,
        List<String> options,
        List<Property> outputs,
        List<Property> computed,
        List<Property> created,
        List<Property> changed,
        Optional<String> owner,
        boolean account,
        boolean sparse,
        boolean touched,
        List<Property> orders,
        String searched,
        List<String> filters,
        List<SequelizeIncludeView> includes,
        List<SequelizeLinkView> links,
        List<Property> lookups,
        RefusalsView refusals,
        List<SequelizeReportView> reports) {

    /** Names that errors of PostgreSQL have. */
    static final NamedConstraints NAMES = new NamedConstraints() {};

    /** @param definition properties of what {@code define} is told */
    public record Attribute(String name, String type, String definition) {}

    static SequelizeEntityView of(StoredEntity entity) {
        ResourcePlan resource = entity.resource();
        return new SequelizeEntityView(
                entity.table().name(),
                attributes(entity),
                resource.enums().stream()
                        .flatMap(column -> column.enumName().stream())
                        .distinct()
                        .toList(),
                options(entity),
                resource.outputs().stream()
                        .flatMap(output -> output.column().stream())
                        .map(plan -> {
                            String value = "row." + plan.property();
                            return new Property(
                                    plan.property(),
                                    SequelizeTypes.decode(entity.column(plan), value)
                                            .orElse(value));
                        })
                        .toList(),
                resource.outputs().stream()
                        .filter(output -> output.computed().isPresent())
                        .map(OutputPlan::property)
                        .map(property -> new Property(
                                property,
                                resource.names().variable() + Naming.pascal(property) + "("
                                        + resource.names().variable() + ")"))
                        .toList(),
                encoded(
                        entity,
                        entity.isAccount() ? "account" : resource.names().variable(),
                        Presence.GIVEN),
                encoded(entity, "changes", Presence.OPTIONAL),
                resource.owner().filter(o -> entity.scoped()).map(ColumnPlan::property),
                entity.isAccount(),
                entity.plan().project().api().sparseFields() == ApiOptions.SparseFields.OFFERED,
                resource.versioned() || resource.entity().timestamps(),
                orders(entity),
                resource.search().stream()
                        .map(column -> Ts.string(column.property()))
                        .collect(Collectors.joining(", ")),
                filters(resource),
                resource.includes().stream()
                        .map(include -> SequelizeIncludeView.of(entity, include))
                        .toList(),
                resource.manyToMany().stream()
                        .filter(ToManyPlan::writable)
                        .map(relation -> SequelizeLinkView.of(entity, relation))
                        .toList(),
                lookups(entity),
                RefusalsView.of(entity, NAMES),
                entity.plan().reportsOn(resource.entity().name()).stream()
                        .map(report -> SequelizeReportView.of(entity, report))
                        .toList());
    }

    private static List<Attribute> attributes(StoredEntity entity) {
        List<Attribute> attributes = new ArrayList<>();
        ResourcePlan resource = entity.resource();
        for (ColumnPlan plan : resource.columns()) {
            Column column = entity.column(plan);
            boolean optional = switch (plan.kind()) {
                case VERSION, CREATED_AT, UPDATED_AT, DELETED_AT -> true;
                case KEY -> column.filled() == Column.Filled.BY_DATABASE;
                case FIELD, FOREIGN_KEY -> false;
            };
            String type = SequelizeTypes.attribute(plan) + (plan.nullable() ? " | null" : "");
            String initial = plan.kind() == ColumnPlan.Kind.VERSION ? ", defaultValue: 1" : "";
            attributes.add(new Attribute(
                    plan.property(),
                    optional ? "CreationOptional<" + type + ">" : type,
                    SequelizeTypes.definition(column, plan.kind() == ColumnPlan.Kind.KEY) + initial));
        }
        if (entity.isAccount()) {
            attributes.add(new Attribute(
                    "accessVersion",
                    "CreationOptional<number>",
                    "type: DataTypes.INTEGER, allowNull: false, defaultValue: 0, field: 'access_version'"));
            attributes.add(new Attribute(
                    "accessRevokedAt",
                    "CreationOptional<Date | null>",
                    "type: DataTypes.DATE(3), field: 'access_revoked_at'"));
        }
        return List.copyOf(attributes);
    }

    private static List<String> options(StoredEntity entity) {
        List<String> options = new ArrayList<>();
        ResourcePlan resource = entity.resource();
        boolean timestamps = resource.entity().timestamps();
        if (!timestamps && !resource.softDelete()) {
            options.add("timestamps: false");
        }
        if (resource.softDelete()) {
            options.add("paranoid: true");
            if (!timestamps) {
                options.add("createdAt: false");
                options.add("updatedAt: false");
            }
        }
        if (entity.isAccount()) {
            options.add("defaultScope: { attributes: { exclude: ['passwordHash'] } }");
        }
        if (resource.versioned()) {
            options.add("hooks: { beforeBulkUpdate: countVersion }");
        }
        return List.copyOf(options);
    }

    private static List<Property> encoded(StoredEntity entity, String variable, Presence presence) {
        List<Property> encoded = new ArrayList<>();
        for (ColumnPlan plan : entity.stored()) {
            SequelizeTypes.encode(entity.column(plan), variable + "." + plan.property(), presence)
                    .ifPresent(code -> encoded.add(new Property(plan.property(), code)));
        }
        return List.copyOf(encoded);
    }

    private static List<Property> orders(StoredEntity entity) {
        List<Property> orders = new ArrayList<>();
        for (SortPlan sort : entity.resource().sorts()) {
            String arguments = Ts.string(sort.property()) + (sort.column().nullable() ? ", { nullable: true }" : "");
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
        return filtered.stream()
                .map(property -> Ts.string(property) + ", filters." + property)
                .toList();
    }

    private static List<Property> lookups(StoredEntity entity) {
        List<Property> lookups = new ArrayList<>();
        for (ForeignKey key : entity.lookups(NAMES)) {
            lookups.add(new Property(
                    key.property(), entity.target(key).resource().names().type()));
        }
        return List.copyOf(lookups);
    }

    public boolean scoped() {
        return owner.isPresent();
    }

    public boolean conditions() {
        return !searched.isEmpty() || !filters.isEmpty();
    }

    public String key(String name) {
        return Ts.key(name);
    }

    /** Entities that reads bring along, but for the entity itself. */
    public List<String> targets(String itself) {
        return includes.stream()
                .map(SequelizeIncludeView::entity)
                .filter(entity -> !entity.equals(itself))
                .distinct()
                .toList();
    }

    /** Models of join tables that reads pass through. */
    public List<String> linkModels() {
        return includes.stream()
                .flatMap(include -> include.link().stream())
                .map(SequelizeIncludeView.Link::model)
                .distinct()
                .toList();
    }
}
