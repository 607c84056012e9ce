package dev.nodesmith.generate.data.sequelize;

import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.List;

/**
 * The model of a join table. Relations pass through it as through any other, since only then they can be read in a query of
 * their own each.
 *
 * @param source the side whose requests write the rows
 */
public record SequelizeJoin(String model, String table, End source, End target) {

    /**
     * One of its two sides.
     *
     * @param attribute {@code tagId}
     * @param association {@code tag}
     * @param type in the words of Sequelize
     * @param tsType of the attribute
     * @param entity name of the model that it leads to
     * @param related the same as TypeScript has it
     */
    public record End(
            String attribute,
            String association,
            String column,
            String type,
            String tsType,
            String entity,
            String related) {}

    static SequelizeJoin of(BackendPlan plan, Schema schema, Table table) {
        return new SequelizeJoin(
                Naming.pascal(table.name()),
                table.name(),
                end(plan, schema, table.foreignKeys().getFirst()),
                end(plan, schema, table.foreignKeys().getLast()));
    }

    private static End end(BackendPlan plan, Schema schema, ForeignKey key) {
        ResourcePlan related = plan.resource(schema.target(key).entity().orElseThrow());
        String column = key.column().name();
        String attribute = Naming.camel(column);
        return new End(
                attribute,
                attribute.endsWith("Id") ? attribute.substring(0, attribute.length() - 2) : attribute + "Row",
                column,
                SequelizeTypes.of(key.column().type()),
                related.key().tsType(),
                related.entity().name(),
                related.names().type());
    }

    public List<End> ends() {
        return List.of(source, target);
    }
}
