package dev.nodesmith.generate.plan;

import dev.nodesmith.generate.plan.ColumnPlan.Kind;
import dev.nodesmith.model.Action;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Derives the {@link BackendPlan} of a linked model. */
public final class BackendPlanner {

    private final Project project;
    private final Map<String, Names> names = new LinkedHashMap<>();
    private final EndpointPlanner endpointPlanner;
    private final RelationPlanner relationPlanner;
    private final ColumnPlanner columnPlanner;

    private BackendPlanner(Project project) {
        this.project = project;
        project.entities().forEach(e -> names.put(e.name(), Naming.of(e.name(), e.plural())));
        this.endpointPlanner = new EndpointPlanner(project, names);
        this.relationPlanner = new RelationPlanner(project, names);
        this.columnPlanner = new ColumnPlanner(project);
    }

    /** The plan of a model that the reader has linked without an error. */
    public static BackendPlan plan(Project project) {
        return new BackendPlanner(project).plan();
    }

    private BackendPlan plan() {
        List<ResourcePlan> resources =
                project.entities().stream().map(this::resource).toList();
        OperationPlanner operations = new OperationPlanner(project, resources);
        return BackendPlan.of(project, project.api().path(), resources, operations.operations(), operations.reports());
    }

    private ResourcePlan resource(Entity entity) {
        Names own = namesOf(entity.name());
        List<ColumnPlan> columns = columnPlanner.columns(entity, own);
        List<ToOnePlan> toOne = relationPlanner.toOne(entity, columns);
        List<ToManyPlan> toMany = relationPlanner.toMany(entity);
        return new ResourcePlan(
                entity,
                own,
                own.pluralSnake(),
                columns.getFirst(),
                columns,
                toOne,
                toMany,
                PropertyPlanner.outputs(entity, columns),
                PropertyPlanner.inputs(entity, columns, toOne, toMany, this::keyTypeOf),
                endpoints(entity, own),
                QueryPlanner.filters(columns),
                QueryPlanner.sorts(columns),
                QueryPlanner.defaultSort(entity),
                columns.stream()
                        .filter(c ->
                                c.field().filter(f -> f.has(Field.Trait.SEARCH)).isPresent())
                        .toList(),
                includes(toOne, toMany),
                owner(entity, columns, toOne));
    }

    /** Own endpoints, then the nested lists that lead to this entity from its parents. */
    private List<EndpointPlan> endpoints(Entity entity, Names own) {
        List<EndpointPlan> endpoints = new ArrayList<>(endpointPlanner.endpoints(entity, own));
        for (RelationPlanner.Way way : relationPlanner.waysTo(entity)) {
            endpointPlanner.nested(way.parent(), way.relation(), entity).ifPresent(endpoints::add);
        }
        return List.copyOf(endpoints);
    }

    private List<IncludePlan> includes(List<ToOnePlan> toOne, List<ToManyPlan> toMany) {
        List<IncludePlan> includes = new ArrayList<>();
        for (ToOnePlan one : toOne) {
            if (readable(one.target())) {
                includes.add(new IncludePlan(
                        one.property(),
                        one.target(),
                        one.targetNames(),
                        Optional.of(one),
                        Optional.empty(),
                        nullability(one)));
            }
        }
        for (ToManyPlan many : toMany) {
            if (readable(many.target())) {
                includes.add(new IncludePlan(
                        many.property(),
                        many.target(),
                        many.targetNames(),
                        Optional.empty(),
                        Optional.of(many),
                        ColumnPlan.Nullability.NOT_NULL));
            }
        }
        return List.copyOf(includes);
    }

    private ColumnPlan.Nullability nullability(ToOnePlan one) {
        boolean vanishes =
                project.entity(one.target()).filter(Entity::softDelete).isPresent();
        return vanishes ? ColumnPlan.Nullability.NULLABLE : one.column().nullability();
    }

    private boolean readable(String entity) {
        return project.entity(entity)
                .flatMap(e -> endpointPlanner.access(e, Action.GET))
                .isPresent();
    }

    private Optional<ColumnPlan> owner(Entity entity, List<ColumnPlan> columns, List<ToOnePlan> toOne) {
        if (project.auth().isPresent() && entity.name().equals("User")) {
            return columns.stream().filter(c -> c.kind() == Kind.KEY).findFirst();
        }
        return toOne.stream()
                .filter(t -> t.relation().role() == Relation.Role.OWNER)
                .map(ToOnePlan::column)
                .findFirst();
    }

    private FieldType keyTypeOf(String entity) {
        return ColumnPlanner.keyType(project.entity(entity)
                .orElseThrow(() -> new IllegalArgumentException("no entity " + entity))
                .key());
    }

    private Names namesOf(String entity) {
        Names found = names.get(entity);
        if (found == null) {
            throw new IllegalArgumentException("no entity " + entity);
        }
        return found;
    }
}
