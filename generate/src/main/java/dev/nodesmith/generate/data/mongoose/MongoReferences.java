package dev.nodesmith.generate.data.mongoose;

import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.model.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who refers to the documents of each collection, and what becomes of them when these are deleted.
 *
 * @param byTarget collection to what refers to it
 */
public record MongoReferences(Map<String, List<Reference>> byTarget) {

    /**
     * @param holder collection that has the ids
     * @param rule TypeScript of what happens, {@code onDelete: 'cascade'}
     */
    public record Reference(String holder, String path, String rule) {}

    static MongoReferences of(BackendPlan plan, Schema schema) {
        Map<String, List<Reference>> byTarget = new LinkedHashMap<>();
        for (Table table : schema.tables()) {
            if (table.entity().isEmpty() && !isOurs(schema, table)) {
                continue;
            }
            table.foreignKeys()
                    .forEach(key -> byTarget.computeIfAbsent(key.targetTable(), t -> new ArrayList<>())
                            .add(new Reference(
                                    table.name(),
                                    MongooseTypes.name(key.column()),
                                    rule(key.onDelete(), plan, table))));
        }
        for (ResourcePlan resource : plan.resources()) {
            StoredEntity entity = new StoredEntity(plan, schema, resource);
            resource.manyToMany().stream()
                    .filter(ToManyPlan::writable)
                    .forEach(relation -> byTarget.computeIfAbsent(
                                    entity.of(relation.target()).table().name(), t -> new ArrayList<>())
                            .add(new Reference(entity.table().name(), relation.idsProperty(), "onDelete: 'pull'")));
        }
        return new MongoReferences(byTarget);
    }

    private static boolean isOurs(Schema schema, Table table) {
        return schema.system().refreshTokens().filter(table::equals).isPresent();
    }

    private static String rule(Relation.OnDelete onDelete, BackendPlan plan, Table holder) {
        return switch (onDelete) {
            case CASCADE -> "onDelete: 'cascade'";
            case SET_NULL -> "onDelete: 'unset'";
            case RESTRICT ->
                "onDelete: 'restrict', neededBy: '"
                        + holder.entity()
                                .map(name -> plan.resource(name).names().pluralWords())
                                .orElse("others")
                        + "'";
        };
    }

    boolean to(Table table) {
        return byTarget.containsKey(table.name());
    }
}
