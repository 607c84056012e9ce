package dev.nodesmith.generate.data.relational;

import dev.nodesmith.generate.data.schema.CheckConstraint;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.Table;

/** What errors of a driver call the constraint that was broken. */
public interface ConstraintNames {

    /** The breach of a unique index of the table. */
    String key(Table table, Index index);

    String primaryKey(Table table);

    String key(ForeignKey foreignKey);

    default String key(CheckConstraint check) {
        return check.name();
    }

    /** Whether errors say which foreign key was broken. Where not, relations are looked up before a row is written. */
    Naming foreignKeyErrors();

    enum Naming {
        NAMED,
        NAMELESS
    }
}
