package dev.nodesmith.generate.plan;

import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves relations to columns and join tables. */
final class RelationPlanner {

    private final Map<String, Names> names;
    private final Map<String, List<ToManyPlan>> toMany;
    private final Map<String, List<Way>> ways = new HashMap<>();

    RelationPlanner(Project project, Map<String, Names> names) {
        this.names = names;
        this.toMany = allToMany(project);
        for (Entity parent : project.entities()) {
            for (ToManyPlan relation : toMany(parent)) {
                ways.computeIfAbsent(relation.target(), target -> new ArrayList<>())
                        .add(new Way(parent, relation));
            }
        }
    }

    /** From a row to its list of others. */
    record Way(Entity parent, ToManyPlan relation) {}

    List<ToOnePlan> toOne(Entity entity, List<ColumnPlan> columns) {
        List<ToOnePlan> plans = new ArrayList<>();
        for (Relation relation : entity.relations()) {
            if (relation instanceof Relation.ToOne one) {
                String property = Naming.camel(one.name());
                ColumnPlan column = columns.stream()
                        .filter(c -> c.property().equals(property + "Id"))
                        .findFirst()
                        .orElseThrow();
                plans.add(new ToOnePlan(one, property, column, one.target(), namesOf(one.target())));
            }
        }
        return List.copyOf(plans);
    }

    /** Declared relations to many, then the inverse sides of other entities' many-to-many. */
    List<ToManyPlan> toMany(Entity entity) {
        return toMany.getOrDefault(entity.name(), List.of());
    }

    /** The relations to many that lead to an entity, in the order of the model. */
    List<Way> waysTo(Entity entity) {
        return ways.getOrDefault(entity.name(), List.of());
    }

    private Map<String, List<ToManyPlan>> allToMany(Project project) {
        Map<String, List<ToManyPlan>> plans = new HashMap<>();
        for (Entity entity : project.entities()) {
            plans.put(entity.name(), declared(entity));
        }
        for (Entity entity : project.entities()) {
            for (Relation relation : entity.relations()) {
                if (relation instanceof Relation.ManyToMany many
                        && many.inverse().isPresent()) {
                    plans.computeIfAbsent(many.target(), target -> new ArrayList<>())
                            .add(manyToMany(entity, many, ToManyPlan.Side.INVERSE));
                }
            }
        }
        plans.replaceAll((entity, all) -> List.copyOf(all));
        return Map.copyOf(plans);
    }

    private List<ToManyPlan> declared(Entity entity) {
        List<ToManyPlan> plans = new ArrayList<>();
        for (Relation relation : entity.relations()) {
            switch (relation) {
                case Relation.ToOne one -> {}
                case Relation.ToMany many -> plans.add(oneToMany(many));
                case Relation.ManyToMany many -> plans.add(manyToMany(entity, many, ToManyPlan.Side.DECLARING));
            }
        }
        return plans;
    }

    private ToManyPlan oneToMany(Relation.ToMany many) {
        return new ToManyPlan(
                Naming.camel(many.name()),
                many.target(),
                namesOf(many.target()),
                Optional.of(Naming.camel(many.mappedBy()) + "Id"),
                Optional.empty(),
                "");
    }

    private ToManyPlan manyToMany(Entity declaring, Relation.ManyToMany many, ToManyPlan.Side side) {
        Names source = namesOf(declaring.name());
        Names target = namesOf(many.target());
        String table = source.snake() + "_" + Naming.snake(many.name());
        String sourceColumn = source.snake() + "_id";
        String targetColumn =
                declaring.name().equals(many.target()) ? "related_" + target.snake() + "_id" : target.snake() + "_id";
        boolean declared = side == ToManyPlan.Side.DECLARING;
        String property = Naming.camel(declared ? many.name() : many.inverse().orElseThrow());
        Names other = declared ? target : source;
        return new ToManyPlan(
                property,
                declared ? many.target() : declaring.name(),
                other,
                Optional.empty(),
                Optional.of(new ToManyPlan.Join(
                        table, declared ? sourceColumn : targetColumn, declared ? targetColumn : sourceColumn, side)),
                idsProperty(property, other));
    }

    /** {@code tags → tagIds}; a name that is no plural of the target keeps itself, {@code recipients → recipientsIds}. */
    private static String idsProperty(String property, Names target) {
        String plural = Naming.camel(target.pluralKebab());
        return (property.equals(plural) ? Naming.camel(target.kebab()) : property) + "Ids";
    }

    private Names namesOf(String entity) {
        Names found = names.get(entity);
        if (found == null) {
            throw new IllegalArgumentException("no entity " + entity);
        }
        return found;
    }
}
