package dev.nodesmith.generate.data.sequelize;

import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.plan.IncludePlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import java.util.Optional;

/**
 * A relation that a read can bring along.
 *
 * @param property {@code tags}
 * @param entity the target's name
 * @param as the association, {@code tagsLinks} where it passes through a join table
 * @param type of the association in rows
 * @param link the join table that it passes through
 * @param association call that declares it, after {@code models.}
 * @param arguments what finders are told
 * @param decoded expression of the entity's property over {@code row}
 */
public record SequelizeIncludeView(
        String property,
        String entity,
        String as,
        String type,
        Optional<Link> link,
        String association,
        String arguments,
        String decoded) {

    /**
     * @param model of the join table
     * @param association from there to the related row
     */
    public record Link(String model, String association) {}

    static SequelizeIncludeView of(StoredEntity entity, IncludePlan include) {
        return include.toMany()
                .map(many -> many.join().isPresent() ? linked(entity, include, many) : children(entity, include, many))
                .orElseGet(() -> one(entity, include));
    }

    private static SequelizeIncludeView one(StoredEntity entity, IncludePlan include) {
        String own = entity.resource().names().type();
        String model = include.targetNames().type();
        String property = include.property();
        String key = include.toOne().orElseThrow().column().property();
        return new SequelizeIncludeView(
                property,
                include.target(),
                property,
                model + "Model" + (include.nullable() ? " | null" : ""),
                Optional.empty(),
                own + ".belongsTo(models." + model + ", { as: '" + property + "', foreignKey: '" + key + "' })",
                "{ model: models." + model + ", as: '" + property + "' }",
                "row." + property + " && to" + model + "(row." + property + ")");
    }

    private static SequelizeIncludeView children(StoredEntity entity, IncludePlan include, ToManyPlan many) {
        String own = entity.resource().names().type();
        String model = include.targetNames().type();
        String property = include.property();
        return new SequelizeIncludeView(
                property,
                include.target(),
                property,
                model + "Model[]",
                Optional.empty(),
                own + ".hasMany(models." + model + ", { as: '" + property + "', foreignKey: '"
                        + many.mappedBy().orElseThrow() + "' })",
                "{ model: models." + model + ", as: '" + property
                        + "', separate: true, limit: mostRelated, order: ['id'] }",
                "row." + property + "?.map(to" + model + ")");
    }

    private static SequelizeIncludeView linked(StoredEntity entity, IncludePlan include, ToManyPlan many) {
        String own = entity.resource().names().type();
        String model = include.targetNames().type();
        String property = include.property();
        String as = property + "Links";
        SequelizeJoin join = SequelizeJoin.of(
                entity.plan(),
                entity.schema(),
                entity.schema().join(many.join().orElseThrow().table()));
        SequelizeJoin.End near = many.writable() ? join.source() : join.target();
        SequelizeJoin.End far = many.writable() ? join.target() : join.source();
        return new SequelizeIncludeView(
                property,
                include.target(),
                as,
                join.model() + "Model[]",
                Optional.of(new Link(join.model(), far.association())),
                own + ".hasMany(models." + join.model() + ", { as: '" + as + "', foreignKey: '" + near.attribute()
                        + "' })",
                "{ model: models." + join.model() + ", as: '" + as + "', separate: true, order: ['" + far.attribute()
                        + "'], include: [{ model: models." + model + ", as: '" + far.association()
                        + "', required: true }] }",
                "row." + as + "?.slice(0, mostRelated).flatMap(({ " + far.association() + " }) => (" + far.association()
                        + " ? [to" + model + "(" + far.association() + ")] : []))");
    }
}
