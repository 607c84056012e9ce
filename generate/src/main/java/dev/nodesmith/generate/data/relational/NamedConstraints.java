package dev.nodesmith.generate.data.relational;

import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.Table;

/** A database whose errors call every constraint by its own name, as PostgreSQL does. */
public interface NamedConstraints extends ConstraintNames {

    @Override
    default String key(Table table, Index index) {
        return index.name();
    }

    @Override
    default String primaryKey(Table table) {
        return table.primaryKeyName();
    }

    @Override
    default String key(ForeignKey foreignKey) {
        return foreignKey.name();
    }

    @Override
    default Naming foreignKeyErrors() {
        return Naming.NAMED;
    }
}
