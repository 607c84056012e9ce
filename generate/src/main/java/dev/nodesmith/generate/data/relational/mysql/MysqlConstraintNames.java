package dev.nodesmith.generate.data.relational.mysql;

import dev.nodesmith.generate.data.relational.NamedConstraints;
import dev.nodesmith.generate.data.schema.Table;

/** MySQL and MariaDB call every constraint by its own name, but for a primary key, which has none. */
public interface MysqlConstraintNames extends NamedConstraints {

    @Override
    default String primaryKey(Table table) {
        return "PRIMARY";
    }
}
