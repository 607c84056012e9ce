package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Plurals;
import dev.nodesmith.model.Relation;
import dev.nodesmith.model.yaml.EntityDraft.TransitionDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Refuses two things that would answer at one path, naming both. */
final class Routes {

    /** First segments that every backend has for itself. */
    private static final List<String> RESERVED =
            List.of("auth", "health", "docs", "metrics", "openapi", "reports", "live", "ready");

    private final ProjectDraft project;
    private final Problems problems;
    private final Map<String, String> holders = new HashMap<>();

    private Routes(ProjectDraft project, Problems problems) {
        this.project = project;
        this.problems = problems;
    }

    static void check(ProjectDraft project, Map<String, List<Relation>> relations, Problems problems) {
        Routes routes = new Routes(project, problems);
        project.entities().forEach(routes::entity);
        project.entities().forEach(entity -> routes.below(entity, relations.getOrDefault(entity.name(), List.of())));
        project.operations().forEach(routes::operation);
    }

    private static String segment(EntityDraft entity) {
        return entity.plural().map(Identifiers::kebab).orElseGet(() -> {
            String kebab = Identifiers.kebab(entity.name());
            int last = kebab.lastIndexOf('-') + 1;
            return kebab.substring(0, last) + Plurals.of(kebab.substring(last));
        });
    }

    private void entity(EntityDraft entity) {
        String segment = segment(entity);
        Place place = problems.at(entity.path(), entity.name());
        if (RESERVED.contains(segment)) {
            reserved(place, "The entity `" + entity.name() + "`", segment, "give it another `plural`");
        }
        if (!served(entity)) {
            return;
        }
        String first = holders.putIfAbsent("/" + segment, "the entity `" + entity.name() + "`");
        if (first != null && !sameName(entity)) {
            clash(place, "The entity `" + entity.name() + "`", first, "/" + segment, "give one of them a `plural`");
        }
    }

    /** Whether somebody may call anything there: what is only stored leaves its path to operations. */
    private boolean served(EntityDraft entity) {
        return project.auth().isEmpty()
                || entity.access()
                        .filter(rules -> !rules.values().stream().allMatch(RuleReader.NOBODY::equals))
                        .isPresent()
                || entity.states().isPresent();
    }

    /** Whether another entity has the same table, which was said already. */
    private boolean sameName(EntityDraft entity) {
        return project.entities().stream()
                .anyMatch(other -> !other.name().equals(entity.name())
                        && Identifiers.snake(other.name()).equals(Identifiers.snake(entity.name())));
    }

    /** Transitions, nested lists and restoring, all below a row. */
    private void below(EntityDraft entity, List<Relation> relations) {
        String row = "/" + segment(entity) + "/{id}/";
        if (entity.softDelete()) {
            holders.put("POST " + row + "restore", "restoring `" + entity.name() + "`");
        }
        for (Relation relation : relations) {
            if (!(relation instanceof Relation.ToOne)) {
                holders.put(
                        "GET " + row + Identifiers.kebab(relation.name()),
                        "the relation `" + entity.name() + "." + relation.name() + "`");
            }
        }
        for (TransitionDraft transition :
                entity.states().map(EntityDraft.StatesDraft::transitions).orElse(List.of())) {
            String label =
                    "the transition `" + entity.name() + "." + transition.name().value() + "`";
            String route = "POST " + row + Identifiers.kebab(transition.name().value());
            String first = holders.putIfAbsent(route, label);
            if (first != null && !first.equals(label)) {
                clash(
                        Place.of(transition.path() + ".name", transition.name()),
                        capitalised(label),
                        first,
                        route,
                        "rename one of them");
            }
        }
    }

    private void operation(OperationDraft operation) {
        String route = operation
                .route()
                .map(Scalar::value)
                .map(path -> path.startsWith("/") ? path.substring(1) : path)
                .orElse(Identifiers.kebab(operation.name().value()));
        String label = "the operation `" + operation.name().value() + "`";
        Place place = operation
                .route()
                .map(path -> Place.of(operation.path() + ".path", path))
                .orElse(Place.of(operation.path(), operation.name()));
        if (operation.on().isPresent()) {
            project.entity(operation.on().get().value())
                    .ifPresent(entity ->
                            claim(operation.method() + " /" + segment(entity) + "/{id}/" + route, label, place));
            return;
        }
        String segment = route.contains("/") ? route.substring(0, route.indexOf('/')) : route;
        String entity = holders.get("/" + segment);
        if (RESERVED.contains(segment)) {
            reserved(place, capitalised(label), segment, "give it another `path`");
        } else if (entity != null) {
            clash(
                    place,
                    capitalised(label),
                    entity,
                    "/" + segment,
                    "give it another `path`, or put it `on` the entity");
        } else {
            claim(operation.method() + " /" + route.replaceAll("\\{[^}]*}", "{}"), label, place);
        }
    }

    private void claim(String route, String label, Place place) {
        String first = holders.putIfAbsent(route, label);
        if (first != null) {
            clash(place, capitalised(label), first, route, "rename one of them, or give it a `path`");
        }
    }

    private void clash(Place place, String label, String first, String route, String hint) {
        problems.error(place, label + " and " + first + " would both answer at `" + route + "`.", hint);
    }

    private void reserved(Place place, String label, String segment, String hint) {
        problems.error(place, label + " would answer at `/" + segment + "`, which the backend has for itself.", hint);
    }

    private static String capitalised(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
