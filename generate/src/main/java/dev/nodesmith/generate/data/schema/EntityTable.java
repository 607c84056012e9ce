package dev.nodesmith.generate.data.schema;

import dev.nodesmith.generate.data.schema.SchemaPlanner.EntityKey;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.ColumnPlan.Nullability;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.ToOnePlan;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays out the table of one entity. */
final class EntityTable {

    /** Property of the column that counts revocations of a user's access. */
    static final String ACCESS_VERSION = "access_version";

    static final String ACCESS_REVOKED_AT = "access_revoked_at";

    private final ResourcePlan resource;
    private final Function<String, @Nullable EntityKey> keys;
    private final boolean holdsAccounts;

    EntityTable(ResourcePlan resource, Function<String, @Nullable EntityKey> keys, boolean auth) {
        this.resource = resource;
        this.keys = keys;
        this.holdsAccounts = auth && resource.entity().name().equals("User");
    }

    Table table() {
        String name = keyOf(resource.entity().name()).table();
        List<Column> columns = new ArrayList<>();
        resource.columns().forEach(column -> columns.add(column(resource, column)));
        if (holdsAccounts) {
            columns.add(Column.internal(ACCESS_VERSION, new FieldType.IntType(), Nullability.NOT_NULL)
                    .withDefault(new DefaultValue.Literal("0")));
            columns.add(Column.internal(ACCESS_REVOKED_AT, new FieldType.DateTimeType(), Nullability.NULLABLE));
        }
        return new Table(
                name,
                Optional.of(resource.entity().name()),
                List.copyOf(columns),
                List.of(columns.getFirst()),
                EntityChecks.of(resource, name, columns),
                foreignKeys(name, columns),
                new EntityIndexes(resource, name, columns).indexes());
    }

    static Column column(ResourcePlan resource, ColumnPlan plan) {
        return new Column(
                SqlNames.shorten(plan.column()),
                plan.property(),
                plan.type(),
                plan.nullability(),
                defaultOf(plan),
                countsUp(resource, plan) ? Column.Filled.BY_DATABASE : Column.Filled.BY_STATEMENT);
    }

    private static Optional<DefaultValue> defaultOf(ColumnPlan plan) {
        return switch (plan.kind()) {
            case FIELD -> plan.field().orElseThrow().defaultValue();
            case VERSION -> Optional.of(new DefaultValue.Literal("1"));
            case CREATED_AT, UPDATED_AT -> Optional.of(new DefaultValue.Now());
            case KEY, FOREIGN_KEY, DELETED_AT -> Optional.empty();
        };
    }

    private static boolean countsUp(ResourcePlan resource, ColumnPlan plan) {
        Entity.Key key = resource.entity().key();
        return plan.kind() == ColumnPlan.Kind.KEY && (key == Entity.Key.INT || key == Entity.Key.BIGINT);
    }

    private List<ForeignKey> foreignKeys(String table, List<Column> columns) {
        return resource.toOne().stream()
                .map(relation -> foreignKey(table, relation, columns))
                .toList();
    }

    private ForeignKey foreignKey(String table, ToOnePlan relation, List<Column> columns) {
        Column column = columns.stream()
                .filter(c -> c.property().equals(relation.column().property()))
                .findFirst()
                .orElseThrow();
        EntityKey target = keyOf(relation.target());
        return new ForeignKey(
                SqlNames.join(table, column.name(), "fkey"),
                column.property(),
                column,
                target.table(),
                target.column(),
                relation.relation().onDelete());
    }

    private EntityKey keyOf(String entity) {
        EntityKey key = keys.apply(entity);
        if (key == null) {
            throw new IllegalArgumentException("no entity " + entity);
        }
        return key;
    }
}
