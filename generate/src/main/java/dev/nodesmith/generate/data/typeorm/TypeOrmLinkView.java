package dev.nodesmith.generate.data.typeorm;

import dev.nodesmith.generate.data.relational.ConstraintNames;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ToManyPlan;

/**
 * A many-to-many relation that requests write.
 *
 * @param property {@code tagIds}
 * @param name {@code Tags}, end of the names of its functions
 * @param table the join table
 * @param source column of this side
 * @param target column of the other side
 * @param constraint what errors call an id that names nothing
 */
public record TypeOrmLinkView(
        String property, String name, String table, String source, String target, String constraint) {

    static TypeOrmLinkView of(StoredEntity entity, ConstraintNames names, ToManyPlan relation) {
        Table join = entity.schema().join(relation.join().orElseThrow().table());
        return new TypeOrmLinkView(
                relation.idsProperty(),
                Naming.pascal(relation.property()),
                join.name(),
                join.columns().getFirst().name(),
                join.columns().getLast().name(),
                names.key(join.foreignKeys().getLast()));
    }
}
