package dev.nodesmith.generate.data.sql;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ToManyPlan;

/**
 * A many-to-many relation that requests write.
 *
 * @param property {@code tagIds}
 * @param name {@code Tags}, end of the names of its constants
 * @param link statement that joins a row to each of a list of ids
 * @param unlink statement that removes all other joins of a row
 * @param key what errors call an id that names nothing
 */
public record LinkView(String property, String name, String link, String unlink, String key) {

    static LinkView of(EntitySql entity, ToManyPlan relation) {
        Table join = entity.schema().join(relation.join().orElseThrow().table());
        Column source = join.columns().getFirst();
        Column target = join.columns().getLast();
        ForeignKey toTarget = join.foreignKeys().getLast();
        return new LinkView(
                relation.idsProperty(),
                Naming.pascal(relation.property()),
                entity.dialect().linkAll(join, source, target),
                entity.dialect().unlinkOthers(join, source, target),
                entity.dialect().key(toTarget));
    }
}
