package dev.nodesmith.generate.data.schema;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.model.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Derives the {@link Schema} from the plan. */
public final class SchemaPlanner {

    private final BackendPlan plan;
    private final Map<String, EntityKey> keys = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();

    private SchemaPlanner(BackendPlan plan) {
        this.plan = plan;
    }

    /** What a foreign key to an entity points at. */
    record EntityKey(String table, Column column) {}

    public static Schema plan(BackendPlan plan) {
        return new SchemaPlanner(plan).schema();
    }

    private Schema schema() {
        for (ResourcePlan resource : plan.resources()) {
            String table = free(resource.table());
            keys.put(resource.entity().name(), new EntityKey(table, EntityTable.column(resource, resource.key())));
        }
        List<Table> tables = new ArrayList<>();
        for (ResourcePlan resource : plan.resources()) {
            tables.add(new EntityTable(resource, keys::get, plan.hasAuth()).table());
        }
        Map<String, Table> joins = new LinkedHashMap<>();
        for (ResourcePlan resource : plan.resources()) {
            for (ToManyPlan relation : resource.manyToMany()) {
                if (relation.writable()) {
                    ToManyPlan.Join join = relation.join().orElseThrow();
                    joins.put(join.table(), joinTable(resource, relation, join));
                }
            }
        }
        tables.addAll(joins.values());
        SystemTables system = system();
        tables.add(system.idempotencyKeys());
        system.refreshTokens().ifPresent(tables::add);
        return Schema.of(List.copyOf(tables), joins, system);
    }

    private SystemTables system() {
        Table idempotency = OwnTables.idempotencyKeys(free("idempotency_keys"));
        Optional<Table> tokens = Optional.ofNullable(keys.get("User"))
                .filter(user -> plan.hasAuth())
                .map(user -> OwnTables.refreshTokens(free("refresh_tokens"), user));
        return new SystemTables(idempotency, tokens);
    }

    private Table joinTable(ResourcePlan resource, ToManyPlan relation, ToManyPlan.Join join) {
        String name = free(join.table());
        EntityKey source = key(resource.entity().name());
        EntityKey target = key(relation.target());
        Column sourceColumn = linkColumn(join.sourceColumn(), source);
        Column targetColumn = linkColumn(join.targetColumn(), target);
        return new Table(
                name,
                Optional.empty(),
                List.of(sourceColumn, targetColumn),
                List.of(sourceColumn, targetColumn),
                List.of(),
                List.of(
                        link(name, "id", sourceColumn, source),
                        link(name, relation.idsProperty(), targetColumn, target)),
                List.of(new Index(
                        SqlNames.join(name, targetColumn.name(), "idx"),
                        List.of(targetColumn, sourceColumn),
                        Index.Kind.PLAIN,
                        Index.Rows.ALL)));
    }

    private static Column linkColumn(String name, EntityKey key) {
        return Column.internal(SqlNames.shorten(name), key.column().type(), ColumnPlan.Nullability.NOT_NULL);
    }

    private static ForeignKey link(String table, String property, Column column, EntityKey target) {
        return new ForeignKey(
                SqlNames.join(table, column.name(), "fkey"),
                property,
                column,
                target.table(),
                target.column(),
                Relation.OnDelete.CASCADE);
    }

    private EntityKey key(String entity) {
        EntityKey key = keys.get(entity);
        if (key == null) {
            throw new IllegalArgumentException("no entity " + entity);
        }
        return key;
    }

    /** The wanted name, or one with a suffix where another table has it: an entity may be called {@code BookTag}. */
    private String free(String wanted) {
        String name = SqlNames.shorten(wanted);
        for (int i = 2; !taken.add(name); i++) {
            name = SqlNames.join(wanted, String.valueOf(i));
        }
        return name;
    }
}
