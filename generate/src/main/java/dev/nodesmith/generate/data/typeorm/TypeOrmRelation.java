package dev.nodesmith.generate.data.typeorm;

import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.IncludePlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.generate.plan.ToOnePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A relation of an {@code EntitySchema}.
 *
 * @param entity the target's name in the model
 * @param type what rows have that were read along with it
 * @param code its options
 */
public record TypeOrmRelation(String property, String entity, String type, String code) {

    /** Those that name a row, join tables that requests write, and whatever else can be brought along. */
    static List<TypeOrmRelation> of(StoredEntity entity) {
        ResourcePlan resource = entity.resource();
        List<TypeOrmRelation> relations = new ArrayList<>();
        resource.toOne().forEach(relation -> relations.add(one(entity, relation)));
        for (ToManyPlan relation : resource.toMany()) {
            boolean included =
                    resource.includes().stream().map(IncludePlan::property).anyMatch(relation.property()::equals);
            if (relation.writable()) {
                relations.add(linked(entity, relation));
            } else if (included) {
                relations.add(inverse(entity, relation));
            }
        }
        return List.copyOf(relations);
    }

    private static TypeOrmRelation one(StoredEntity entity, ToOnePlan relation) {
        String target = relation.targetNames().type();
        boolean nullable = relation.column().nullable()
                || entity.of(relation.target()).resource().softDelete();
        return new TypeOrmRelation(
                relation.property(),
                relation.target(),
                target + "Row" + (nullable ? " | null" : ""),
                options("many-to-one", target)
                        + ", joinColumn: { name: "
                        + Ts.string(entity.column(relation.column()).name()) + " }");
    }

    private static TypeOrmRelation linked(StoredEntity entity, ToManyPlan relation) {
        Table join = entity.schema().join(relation.join().orElseThrow().table());
        String table = "{ name: " + Ts.string(join.name())
                + ", joinColumn: { name: " + Ts.string(join.columns().getFirst().name())
                + " }, inverseJoinColumn: { name: "
                + Ts.string(join.columns().getLast().name()) + " } }";
        String inverse = otherSide(entity, relation, ToManyPlan.Side.INVERSE)
                .map(property -> ", inverseSide: " + Ts.string(property))
                .orElse("");
        return many(relation, "many-to-many", ", joinTable: " + table + inverse);
    }

    private static TypeOrmRelation inverse(StoredEntity entity, ToManyPlan relation) {
        if (relation.join().isPresent()) {
            String declared =
                    otherSide(entity, relation, ToManyPlan.Side.DECLARING).orElseThrow();
            return many(relation, "many-to-many", ", inverseSide: " + Ts.string(declared));
        }
        String key = relation.mappedBy().orElseThrow();
        String back = entity.of(relation.target()).resource().toOne().stream()
                .filter(one -> one.column().property().equals(key))
                .findFirst()
                .orElseThrow()
                .property();
        return many(relation, "one-to-many", ", inverseSide: " + Ts.string(back));
    }

    /** The same join table as the target has it, where it is a relation of its schema. */
    private static Optional<String> otherSide(StoredEntity entity, ToManyPlan relation, ToManyPlan.Side side) {
        String table = relation.join().orElseThrow().table();
        ResourcePlan target = entity.of(relation.target()).resource();
        return target.manyToMany().stream()
                .filter(other -> other.join()
                        .filter(join -> join.table().equals(table) && join.declaredHere() == side)
                        .isPresent())
                .map(ToManyPlan::property)
                .filter(property -> side == ToManyPlan.Side.DECLARING
                        || target.includes().stream()
                                .anyMatch(include -> include.property().equals(property)))
                .findFirst();
    }

    private static TypeOrmRelation many(ToManyPlan relation, String kind, String rest) {
        String target = relation.targetNames().type();
        return new TypeOrmRelation(
                relation.property(), relation.target(), target + "Row[]", options(kind, target) + rest);
    }

    private static String options(String kind, String target) {
        return "type: '" + kind + "', target: " + Ts.string(target);
    }
}
