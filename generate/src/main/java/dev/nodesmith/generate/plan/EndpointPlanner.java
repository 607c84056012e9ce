package dev.nodesmith.generate.plan;

import dev.nodesmith.generate.plan.EndpointPlan.Kind;
import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Action;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.Relation;
import dev.nodesmith.model.StateMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides which endpoints a resource has: those that somebody may call. */
final class EndpointPlanner {

    private static final AccessRule OPEN = new AccessRule.Anyone();

    private final Project project;
    private final Map<String, Names> names;

    EndpointPlanner(Project project, Map<String, Names> names) {
        this.project = project;
        this.names = names;
    }

    List<EndpointPlan> endpoints(Entity entity, Names own) {
        List<EndpointPlan> endpoints = new ArrayList<>();
        String many = "/" + own.pluralKebab();
        String one = many + "/{id}";
        add(endpoints, entity, Action.LIST, Kind.LIST, "list", "list" + own.types(), "GET", many, 200);
        if (project.auth().isEmpty() || !entity.name().equals("User")) {
            add(endpoints, entity, Action.CREATE, Kind.CREATE, "create", "create" + own.type(), "POST", many, 201);
        }
        add(endpoints, entity, Action.GET, Kind.GET, "get", "get" + own.type(), "GET", one, 200);
        if (hasWritable(entity)) {
            add(endpoints, entity, Action.UPDATE, Kind.REPLACE, "replace", "replace" + own.type(), "PUT", one, 200);
            add(endpoints, entity, Action.UPDATE, Kind.UPDATE, "update", "update" + own.type(), "PATCH", one, 200);
        }
        add(endpoints, entity, Action.DELETE, Kind.DELETE, "delete", "delete" + own.type(), "DELETE", one, 204);
        if (entity.softDelete()) {
            add(
                    endpoints,
                    entity,
                    Action.RESTORE,
                    Kind.RESTORE,
                    "restore",
                    "restore" + own.type(),
                    "POST",
                    one + "/restore",
                    200);
        }
        entity.states()
                .ifPresent(states -> states.transitions().forEach(t -> endpoints.add(transition(entity, own, one, t))));
        return List.copyOf(endpoints);
    }

    /** {@code GET /authors/{id}/books} for a relation of the parent, where books can be listed and authors read. */
    Optional<EndpointPlan> nested(Entity parent, ToManyPlan relation, Entity target) {
        Optional<AccessRule> list = access(target, Action.LIST);
        Optional<String> filter = relation.mappedBy();
        if (list.isEmpty() || filter.isEmpty() || access(parent, Action.GET).isEmpty()) {
            return Optional.empty();
        }
        Names parentNames = names.getOrDefault(parent.name(), Naming.of(parent.name(), Optional.empty()));
        return Optional.of(new EndpointPlan(
                Kind.NESTED_LIST,
                "list",
                "list" + parentNames.type() + Naming.pascal(relation.property()),
                "GET",
                "/" + parentNames.pluralKebab() + "/{id}/" + Naming.kebab(relation.property()),
                200,
                list.get(),
                Optional.empty(),
                Optional.of(new EndpointPlan.Parent(parent.name(), parentNames, filter.get()))));
    }

    /** The rule of an action; absent when nobody may. Without auth everything is open, as the model has said. */
    Optional<AccessRule> access(Entity entity, Action action) {
        if (project.auth().isEmpty()) {
            return Optional.of(OPEN);
        }
        return Optional.ofNullable(entity.access().get(action));
    }

    private void add(
            List<EndpointPlan> endpoints,
            Entity entity,
            Action action,
            Kind kind,
            String id,
            String operationId,
            String method,
            String path,
            int success) {
        access(entity, action)
                .ifPresent(rule -> endpoints.add(new EndpointPlan(
                        kind, id, operationId, method, path, success, rule, Optional.empty(), Optional.empty())));
    }

    private EndpointPlan transition(Entity entity, Names own, String one, StateMachine.Transition transition) {
        AccessRule rule = project.auth().isEmpty()
                ? OPEN
                : transition.by().or(() -> access(entity, Action.UPDATE)).orElseGet(() -> new AccessRule.SignedIn());
        String id = Naming.identifier(transition.name());
        return new EndpointPlan(
                Kind.TRANSITION,
                id,
                Naming.camel(transition.name()) + own.type(),
                "POST",
                one + "/" + Naming.kebab(transition.name()),
                200,
                rule,
                Optional.of(transition),
                Optional.empty());
    }

    /** An entity without a single field that a client may set has nothing to replace or update. */
    private static boolean hasWritable(Entity entity) {
        boolean field = entity.fields().stream()
                .anyMatch(f -> !f.has(Field.Trait.READ_ONLY)
                        && !f.has(Field.Trait.IMMUTABLE)
                        && entity.states()
                                .filter(s -> s.field().equals(f.name()))
                                .isEmpty());
        boolean relation = entity.relations().stream().anyMatch(r -> switch (r) {
            case Relation.ToOne one -> one.role() == Relation.Role.PLAIN;
            case Relation.ToMany many -> false;
            case Relation.ManyToMany many -> true;
        });
        return field || relation;
    }
}
