package dev.nodesmith.generate.data.relational;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.List;

/** An entity with its table. */
public record StoredEntity(BackendPlan plan, Schema schema, ResourcePlan resource) {

    public Table table() {
        return schema.of(resource.entity().name());
    }

    public Column column(ColumnPlan column) {
        return table().column(column.property());
    }

    /** What is stored besides the key and what the database keeps by itself, without the password hash of users. */
    public List<ColumnPlan> stored() {
        return resource.columns().stream()
                .filter(c -> c.kind() == ColumnPlan.Kind.FIELD || c.kind() == ColumnPlan.Kind.FOREIGN_KEY)
                .filter(c -> !(isAccount() && c.property().equals("passwordHash")))
                .toList();
    }

    /** Whether accounts are rows of this table. */
    public boolean isAccount() {
        return plan.hasAuth() && resource.entity().name().equals("User");
    }

    public boolean scoped() {
        return plan.scoped(resource);
    }

    public StoredEntity of(String entity) {
        return new StoredEntity(plan, schema, plan.resource(entity));
    }

    /** The entity that a foreign key leads to. */
    public StoredEntity target(ForeignKey key) {
        return schema.target(key).entity().map(this::of).orElseThrow();
    }

    /** Foreign keys whose row has to be looked up before a write, since the database could not say that it is missing. */
    public List<ForeignKey> lookups(ConstraintNames names) {
        // A relation to a soft-deleted row is one to nothing, which only a look can tell.
        return table().foreignKeys().stream()
                .filter(key -> names.foreignKeyErrors() == ConstraintNames.Naming.NAMELESS
                        || target(key).resource().softDelete())
                .toList();
    }
}
