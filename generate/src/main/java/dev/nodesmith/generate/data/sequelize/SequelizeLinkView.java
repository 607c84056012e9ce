package dev.nodesmith.generate.data.sequelize;

import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ToManyPlan;

/**
 * A many-to-many relation that requests write.
 *
 * @param property {@code tagIds}
 * @param name {@code Tags}, end of the names of its functions
 * @param constraint what errors call an id that names nothing
 */
public record SequelizeLinkView(String property, String name, SequelizeJoin join, String constraint) {

    static SequelizeLinkView of(StoredEntity entity, ToManyPlan relation) {
        Table table = entity.schema().join(relation.join().orElseThrow().table());
        return new SequelizeLinkView(
                relation.idsProperty(),
                Naming.pascal(relation.property()),
                SequelizeJoin.of(entity.plan(), entity.schema(), table),
                SequelizeEntityView.NAMES.key(table.foreignKeys().getLast()));
    }
}
