package dev.nodesmith.generate.data.mongoose;

import dev.nodesmith.generate.data.relational.ConstraintNames;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.Table;
import java.util.stream.Collectors;

/** MongoDB calls a unique index by its paths, and knows nothing of references. */
final class MongoNames implements ConstraintNames {

    @Override
    public String key(Table table, Index index) {
        return index.columns().stream().map(MongooseTypes::name).collect(Collectors.joining(","));
    }

    @Override
    public String primaryKey(Table table) {
        return "_id";
    }

    @Override
    public String key(ForeignKey foreignKey) {
        return foreignKey.name();
    }

    @Override
    public Naming foreignKeyErrors() {
        return Naming.NAMELESS;
    }
}
