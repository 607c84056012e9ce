package dev.nodesmith.generate.data.typeorm;

import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.plan.IncludePlan;
import dev.nodesmith.generate.plan.Naming;
import java.util.Optional;

/**
 * A relation that a read can bring along: one to a row is joined, one to many takes two queries, however many rows it belongs to.
 *
 * @param entity the target's name in the model
 * @param type the target's type
 * @param join alias of the joined row, for relations to one
 * @param list variable of the rows by the ids of their parents, for relations to many
 * @param code what belongs to the view, over {@code row}
 */
public record TypeOrmIncludeView(
        String property, String entity, String type, Optional<String> join, Optional<String> list, String code) {

    static TypeOrmIncludeView of(StoredEntity entity, IncludePlan include) {
        String property = include.property();
        String type = include.targetNames().type();
        boolean mapped = TypeOrmEntityView.mapped(entity.of(include.target()).resource());
        String related = "related" + Naming.pascal(property);
        if (include.many()) {
            String rows = related + "?.get(row.id)";
            return new TypeOrmIncludeView(
                    property,
                    include.target(),
                    type,
                    Optional.empty(),
                    Optional.of(related),
                    mapped ? rows + "?.map(to" + type + ")" : rows);
        }
        String row = "row." + property;
        // A relation may be called as the entity itself is.
        String alias = property.equals(entity.resource().names().variable()) ? related : property;
        return new TypeOrmIncludeView(
                property,
                include.target(),
                type,
                Optional.of(alias),
                Optional.empty(),
                mapped ? row + " && to" + type + "(" + row + ")" : row);
    }
}
