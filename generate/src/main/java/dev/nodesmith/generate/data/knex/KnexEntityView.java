package dev.nodesmith.generate.data.knex;

import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.RefusalsView;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
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
 * What {@code book.rows.ts} and {@code book.knex-repository.ts} print.
 *
 * @param columns literals of what is read, {@code 'author_id as authorId'}
 * @param own properties of rows that differ from the model's, with their types
 * @param decoded properties that are read from a row
 * @param computed properties that are derived from the others
 * @param stored columns that requests write, with expressions over the model's variable
 * @param keyed whether statements make up keys
 * @param owner column that scopes compare; none where no rule asks for owners
 * @param account whether another store adds the rows
 * @param touch assignments that every change makes besides counting the version
 * @param searched literals of the columns that {@code q} looks at
 * @param filters arguments after {@code matching}
 * @param lookups relations whose row is looked up before a write
 */
public record KnexEntityView(
        String table,
        List<String> columns,
        List<Property> own,
        List<Property> decoded,
        List<Property> computed,
        List<Property> stored,
        boolean keyed,
        Optional<String> owner,
        boolean account,
        boolean sparse,
        boolean versioned,
        List<String> touch,
        List<Property> orders,
        String searched,
        List<String> filters,
        List<KnexIncludeView> includes,
        List<KnexLinkView> links,
        List<Property> lookups,
        RefusalsView refusals,
        List<KnexReportView> reports,
        KnexDialect dialect) {

    static KnexEntityView of(StoredEntity entity, KnexDialect dialect) {
        ResourcePlan resource = entity.resource();
        List<Property> own = new ArrayList<>();
        List<Property> decoded = new ArrayList<>();
        for (Column column : outputs(entity)) {
            dialect.rowType(column)
                    .ifPresent(type ->
                            own.add(new Property(column.property(), type + (column.nullable() ? " | null" : ""))));
            dialect.decode(column, "row." + column.property(), resource.names().type())
                    .ifPresent(code -> decoded.add(new Property(column.property(), code)));
        }
        return new KnexEntityView(
                entity.table().name(),
                outputs(entity).stream().map(KnexEntityView::selected).toList(),
                List.copyOf(own),
                List.copyOf(decoded),
                computed(resource, decoded.isEmpty() ? "row" : resource.names().variable()),
                stored(entity, dialect),
                entity.column(resource.key()).filled() == Column.Filled.BY_STATEMENT,
                resource.owner()
                        .filter(o -> entity.scoped())
                        .map(o -> entity.column(o).name()),
                entity.isAccount(),
                entity.plan().project().api().sparseFields() == ApiOptions.SparseFields.OFFERED,
                resource.versioned(),
                touch(entity, dialect),
                orders(entity, dialect),
                resource.search().stream()
                        .map(column -> Ts.string(entity.column(column).name()))
                        .collect(Collectors.joining(", ")),
                filters(entity, dialect),
                resource.includes().stream()
                        .map(include -> KnexIncludeView.of(entity, dialect, include))
                        .toList(),
                resource.manyToMany().stream()
                        .filter(ToManyPlan::writable)
                        .map(relation -> KnexLinkView.of(entity, dialect, relation))
                        .toList(),
                lookups(entity, dialect),
                RefusalsView.of(entity, dialect),
                entity.plan().reportsOn(resource.entity().name()).stream()
                        .map(report -> KnexReportView.of(entity, dialect, report))
                        .toList(),
                dialect);
    }

    private static List<Column> outputs(StoredEntity entity) {
        return entity.resource().outputs().stream()
                .flatMap(output -> output.column().stream())
                .map(entity::column)
                .toList();
    }

    static String selected(Column column) {
        return Ts.string(
                column.name().equals(column.property()) ? column.name() : column.name() + " as " + column.property());
    }

    private static List<Property> computed(ResourcePlan resource, String argument) {
        return resource.outputs().stream()
                .filter(output -> output.computed().isPresent())
                .map(OutputPlan::property)
                .map(property -> new Property(
                        property, resource.names().variable() + Naming.pascal(property) + "(" + argument + ")"))
                .toList();
    }

    private static List<Property> stored(StoredEntity entity, KnexDialect dialect) {
        return entity.stored().stream()
                .map(plan -> {
                    Column column = entity.column(plan);
                    String value = entity.resource().names().variable() + "." + plan.property();
                    return new Property(
                            Ts.key(column.name()), dialect.encode(column, value).orElse(value));
                })
                .toList();
    }

    private static List<String> touch(StoredEntity entity, KnexDialect dialect) {
        return entity.resource().entity().timestamps() ? List.of("updated_at: " + dialect.now("knex")) : List.of();
    }

    private static List<Property> orders(StoredEntity entity, KnexDialect dialect) {
        List<Property> orders = new ArrayList<>();
        for (SortPlan sort : entity.resource().sorts()) {
            Column column = entity.column(sort.column());
            List<String> options = new ArrayList<>();
            if (column.nullable()) {
                options.add("nullable: true");
            }
            dialect.encoder(column).ifPresent(encoder -> options.add("toStored: " + encoder));
            String arguments = Ts.string(sort.property()) + ", " + Ts.string(column.name())
                    + (options.isEmpty() ? "" : ", { " + String.join(", ", options) + " }");
            orders.add(new Property(sort.property(), "ascending(" + arguments + ")"));
            orders.add(new Property("'-" + sort.property() + "'", "descending(" + arguments + ")"));
        }
        return List.copyOf(orders);
    }

    private static List<String> filters(StoredEntity entity, KnexDialect dialect) {
        Set<ColumnPlan> filtered = new LinkedHashSet<>();
        entity.resource().filters().stream().map(FilterPlan::column).forEach(filtered::add);
        return filtered.stream()
                .map(plan -> {
                    Column column = entity.column(plan);
                    return Ts.string(column.name()) + ", filters." + plan.property()
                            + dialect.encoder(column).map(e -> ", " + e).orElse("");
                })
                .toList();
    }

    private static List<Property> lookups(StoredEntity entity, KnexDialect dialect) {
        List<Property> lookups = new ArrayList<>();
        for (ForeignKey key : entity.lookups(dialect)) {
            StoredEntity target = entity.target(key);
            String kept = target.resource().softDelete() ? ".whereNull('deleted_at')" : "";
            lookups.add(new Property(key.property(), "knex('" + target.table().name() + "')" + kept));
        }
        return List.copyOf(lookups);
    }

    /** Whether rows need work to become what the model says. */
    static boolean mapped(StoredEntity entity, KnexDialect dialect) {
        return !entity.resource().entity().computed().isEmpty()
                || outputs(entity).stream()
                        .anyMatch(
                                column -> dialect.decode(column, "row", "never").isPresent());
    }

    public boolean mapped() {
        return !decoded.isEmpty() || !computed.isEmpty();
    }

    /** Properties of the model that rows lack or have in another form, as a union. */
    public String differing() {
        return Stream.concat(own.stream(), computed.stream())
                .map(property -> Ts.string(property.name()))
                .collect(Collectors.joining(" | "));
    }

    public boolean scoped() {
        return owner.isPresent();
    }

    /** Whether a change always has something to write. */
    public boolean touched() {
        return versioned || !touch.isEmpty();
    }

    public boolean conditions() {
        return !searched.isEmpty() || !filters.isEmpty();
    }

    public String now(String knex) {
        return dialect.now(knex);
    }

    public String key(String name) {
        return Ts.key(name);
    }

    /** Entities whose rows includes read, but for the entity itself. */
    public List<String> targets(String itself) {
        return includes.stream()
                .map(KnexIncludeView::entity)
                .filter(entity -> !entity.equals(itself))
                .distinct()
                .toList();
    }
}
