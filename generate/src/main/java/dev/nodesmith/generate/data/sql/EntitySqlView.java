package dev.nodesmith.generate.data.sql;

import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.RefusalsView;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.SortPlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.model.ApiOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code book.statements.ts} and {@code book.sql-repository.ts} print.
 *
 * @param table as SQL names it
 * @param owner column that scopes compare; none where no rule asks for owners
 * @param account whether another store adds the rows
 * @param assignments property to column, for changes
 * @param encoded properties of changes that are stored in another form, with the expression of it
 * @param stamps assignments that every change makes besides
 * @param lookups relations whose row is looked up before the write, since the database could not say which one is missing
 * @param sparse whether readers choose fields
 * @param dialect says how the database answers
 */
public record EntitySqlView(
        String table,
        Optional<String> owner,
        boolean account,
        boolean mapped,
        boolean sparse,
        String place1,
        String place2,
        String countAll,
        InsertView insert,
        List<Property> assignments,
        List<Property> encoded,
        List<String> stamps,
        List<Property> orders,
        List<EmbeddingView> embeddings,
        List<LinkView> links,
        List<Property> lookups,
        RefusalsView refusals,
        List<ReportSqlView> reports,
        List<String> conditions,
        String now,
        SqlDialect dialect) {

    static EntitySqlView of(EntitySql entity) {
        ResourcePlan resource = entity.resource();
        return new EntitySqlView(
                entity.tableName(),
                resource.owner().filter(o -> entity.entity().scoped()).map(entity::columnName),
                entity.entity().isAccount(),
                entity.mapped(),
                entity.plan().project().api().sparseFields() == ApiOptions.SparseFields.OFFERED,
                entity.dialect().place(1),
                entity.dialect().place(2),
                entity.dialect().countAll(),
                InsertView.of(entity, resource.names().variable()),
                assignments(entity),
                encoded(entity),
                stamps(entity),
                orders(entity),
                resource.includes().stream()
                        .map(i -> EmbeddingView.of(entity, i))
                        .toList(),
                resource.manyToMany().stream()
                        .filter(ToManyPlan::writable)
                        .map(relation -> LinkView.of(entity, relation))
                        .toList(),
                lookups(entity),
                RefusalsView.of(entity.entity(), entity.dialect()),
                entity.plan().reportsOn(resource.entity().name()).stream()
                        .map(report -> ReportSqlView.of(entity, report))
                        .toList(),
                ConditionsView.of(entity).elements(),
                entity.dialect().now(),
                entity.dialect());
    }

    private static List<Property> assignments(EntitySql entity) {
        return entity.entity().stored().stream()
                .map(plan -> new Property(plan.property(), Ts.string(entity.columnName(plan))))
                .toList();
    }

    private static List<Property> encoded(EntitySql entity) {
        List<Property> encoded = new ArrayList<>();
        for (ColumnPlan plan : entity.entity().stored()) {
            entity.dialect()
                    .encode(entity.column(plan), "changes." + plan.property())
                    .ifPresent(code -> encoded.add(new Property(plan.property(), code)));
        }
        return List.copyOf(encoded);
    }

    static List<String> stamps(EntitySql entity) {
        List<String> stamps = new ArrayList<>();
        if (entity.resource().versioned()) {
            stamps.add(Ts.string("version = version + 1"));
        }
        if (entity.resource().entity().timestamps()) {
            stamps.add(Ts.string("updated_at = " + entity.dialect().now()));
        }
        return List.copyOf(stamps);
    }

    private static List<Property> orders(EntitySql entity) {
        List<Property> orders = new ArrayList<>();
        for (SortPlan sort : entity.resource().sorts()) {
            Column column = entity.column(sort.column());
            List<String> arguments = new ArrayList<>();
            arguments.add(Ts.string(sort.property()));
            arguments.add(Ts.string(entity.tableName() + "." + entity.name(column.name())));
            Optional<String> encoder = entity.dialect().encoder(column);
            if (column.nullable() || encoder.isPresent()) {
                arguments.add(Ts.string(column.nullable() ? "nullable" : "required"));
            }
            encoder.ifPresent(arguments::add);
            String list = String.join(", ", arguments);
            orders.add(new Property(sort.property(), "ascending(" + list + ")"));
            orders.add(new Property("'-" + sort.property() + "'", "descending(" + list + ")"));
        }
        return List.copyOf(orders);
    }

    private static List<Property> lookups(EntitySql entity) {
        List<Property> lookups = new ArrayList<>();
        for (ForeignKey key : entity.entity().lookups(entity.dialect())) {
            EntitySql target =
                    entity.of(entity.entity().target(key).resource().entity().name());
            String kept = target.resource().softDelete() ? " AND deleted_at IS NULL" : "";
            String text = "SELECT id FROM " + target.tableName() + " WHERE id = "
                    + entity.dialect().place(1) + kept;
            lookups.add(new Property(key.property(), Ts.string(text)));
        }
        return List.copyOf(lookups);
    }

    /** A string literal. */
    public String string(String text) {
        return Ts.string(text);
    }

    /** A key of an object literal. */
    public String key(String name) {
        return Ts.key(name);
    }

    /** The assignment that soft-deletes a row. */
    public String deletion() {
        return Ts.string("deleted_at = " + now);
    }

    /** Whether statements ask for the rows that they write. */
    public boolean returning() {
        return dialect.returning();
    }

    /** Expression of the new row's key over {@code key}, the number that the database has counted up; empty where it is given. */
    public Optional<String> counted() {
        return insert.counted();
    }

    /** What an INSERT has in place of columns and values where the database makes up the whole row. */
    public String emptyRow() {
        return dialect.emptyRow();
    }

    public boolean scoped() {
        return owner.isPresent();
    }
}
