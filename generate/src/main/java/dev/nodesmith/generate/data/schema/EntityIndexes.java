package dev.nodesmith.generate.data.schema;

import dev.nodesmith.generate.data.schema.Index.Kind;
import dev.nodesmith.generate.data.schema.Index.Rows;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.FilterPlan;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.SortPlan;
import dev.nodesmith.generate.plan.ToOnePlan;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The indexes of an entity: whatever it can be found, narrowed or sorted by has one. The key stands second, because lists are
 * sorted by it where values are equal, and can then follow the index from any place.
 */
final class EntityIndexes {

    private final ResourcePlan resource;
    private final String table;
    private final List<Column> columns;
    private final Map<String, Index> indexes = new LinkedHashMap<>();

    EntityIndexes(ResourcePlan resource, String table, List<Column> columns) {
        this.resource = resource;
        this.table = table;
        this.columns = columns;
    }

    List<Index> indexes() {
        addUnique();
        for (Column column : columns) {
            if (isReference(column) || isSorted(column) || isFiltered(column) || isMarked(column)) {
                addListing(column);
            }
        }
        resource.entity().indexes().forEach(names -> add(Kind.PLAIN, "idx", named(names), Rows.ALL));
        for (Column column : columns) {
            if (isSearched(column)) {
                add(Kind.SEARCH, "search", List.of(column), Rows.ALL);
            }
        }
        return List.copyOf(indexes.values());
    }

    private void addUnique() {
        for (Column column : columns) {
            if (isUnique(column)) {
                add(Kind.UNIQUE, "key", List.of(column), kept());
            }
        }
        resource.entity().uniqueTogether().forEach(names -> add(Kind.UNIQUE, "key", named(names), kept()));
    }

    private Rows kept() {
        return resource.softDelete() ? Rows.KEPT : Rows.ALL;
    }

    private void addListing(Column column) {
        Column key = columns.getFirst();
        if (!column.equals(key) && !servedByUnique(column)) {
            add(Kind.PLAIN, "idx", List.of(column, key), Rows.ALL);
        }
    }

    /** A unique index finds single values as well, but a foreign key only where it leaves no row out. */
    private boolean servedByUnique(Column column) {
        return isUnique(column) && !isSorted(column) && !(isReference(column) && resource.softDelete());
    }

    private void add(Kind kind, String suffix, List<Column> on, Rows rows) {
        Column key = columns.getFirst();
        List<Column> named = on.size() > 1 && on.getLast().equals(key) ? on.subList(0, on.size() - 1) : on;
        String middle = named.stream().map(Column::name).collect(Collectors.joining("_"));
        String name = SqlNames.join(table, middle, suffix);
        indexes.putIfAbsent(name, new Index(name, on, kind, rows));
    }

    private List<Column> named(List<String> names) {
        List<Column> found = new ArrayList<>();
        for (String name : names) {
            String property = Naming.camel(name);
            found.add(columns.stream()
                    .filter(c -> c.property().equals(property) || c.property().equals(property + "Id"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no column " + name + " in " + table)));
        }
        return List.copyOf(found);
    }

    private boolean isUnique(Column column) {
        boolean field = plan(column)
                .flatMap(ColumnPlan::field)
                .filter(f -> f.has(Field.Trait.UNIQUE))
                .isPresent();
        return field
                || resource.toOne().stream()
                        .filter(relation -> relation.relation().cardinality() == Relation.Cardinality.ONE)
                        .map(ToOnePlan::column)
                        .anyMatch(c -> c.property().equals(column.property()));
    }

    private boolean isReference(Column column) {
        return plan(column).filter(c -> c.kind() == ColumnPlan.Kind.FOREIGN_KEY).isPresent();
    }

    private boolean isSorted(Column column) {
        return resource.sorts().stream().map(SortPlan::property).anyMatch(column.property()::equals);
    }

    private boolean isFiltered(Column column) {
        return filters(column).anyMatch(f -> f.operator() != FilterPlan.Operator.CONTAINS);
    }

    private boolean isSearched(Column column) {
        return resource.search().stream().anyMatch(c -> c.property().equals(column.property()))
                || filters(column).anyMatch(f -> f.operator() == FilterPlan.Operator.CONTAINS);
    }

    private boolean isMarked(Column column) {
        return column.name().equals(EntityTable.ACCESS_REVOKED_AT)
                || plan(column)
                        .flatMap(ColumnPlan::field)
                        .filter(f -> f.has(Field.Trait.INDEX))
                        .isPresent();
    }

    private Stream<FilterPlan> filters(Column column) {
        return resource.filters().stream().filter(f -> f.column().property().equals(column.property()));
    }

    private Optional<ColumnPlan> plan(Column column) {
        return resource.columns().stream()
                .filter(c -> c.property().equals(column.property()))
                .findFirst();
    }
}
