package dev.nodesmith.generate.http;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The routes of one module.
 *
 * @param subject what the roles of the module are of, {@code Book} or {@code operations}
 * @param name of the exported value, without its ending: {@code book}
 * @param group folder of the module, {@code books}
 * @param stem of the file, {@code book}
 * @param service property of the container, {@code books}
 * @param variable local name of the service: the same, unless a handler has another use for the word
 * @param parents schemas of other modules, which check the keys of the parents of nested lists
 * @param list address of the list, {@code /v1/books}
 */
public record RoutesView(
        String subject,
        String name,
        String group,
        String stem,
        String service,
        String variable,
        List<ParentSchema> parents,
        String list,
        List<RouteView> routes) {

    /** {@code authorParams} of {@code Author}. */
    public record ParentSchema(String entity, String schema) {}

    /** Subject of the operations that act on no row. */
    public static final String OPERATIONS = "operations";

    /** Words that handlers use themselves, in one framework or another. */
    private static final Set<String> TAKEN = Set.of(
            "app",
            "body",
            "caller",
            "config",
            "ctx",
            "done",
            "guard",
            "headers",
            "id",
            "input",
            "json",
            "params",
            "query",
            "reply",
            "request",
            "response",
            "router",
            "serializers",
            "server",
            "services",
            "tools",
            "version",
            "view",
            "write");

    /** The modules of a backend that have routes, those of the resources first. */
    public static List<RoutesView> of(BackendPlan plan) {
        List<RoutesView> modules = new ArrayList<>();
        plan.resources().forEach(resource -> modules.add(of(plan, resource)));
        modules.add(operations(plan));
        return modules.stream().filter(m -> !m.routes().isEmpty()).toList();
    }

    private static RoutesView of(BackendPlan plan, ResourcePlan resource) {
        String entity = resource.entity().name();
        RouteViews views = new RouteViews(plan);
        List<RouteView> routes = Stream.of(
                        resource.endpoints().stream().map(e -> views.of(resource, e)),
                        plan.operationsOn(entity).stream().map(views::of),
                        plan.reportsOn(entity).stream().map(views::of))
                .flatMap(s -> s)
                .toList();
        List<ParentSchema> parents = resource.endpoints().stream()
                .flatMap(e -> e.parent().stream())
                .filter(parent -> !parent.entity().equals(entity))
                .map(parent -> new ParentSchema(parent.entity(), parent.names().variable() + "Params"))
                .distinct()
                .toList();
        String service = resource.names().variables();
        return new RoutesView(
                entity,
                resource.names().variable(),
                resource.names().pluralKebab(),
                resource.names().kebab(),
                service,
                TAKEN.contains(service) ? service + "Service" : service,
                parents,
                plan.basePath() + "/" + resource.names().pluralKebab(),
                routes);
    }

    private static RoutesView operations(BackendPlan plan) {
        RouteViews views = new RouteViews(plan);
        List<OperationPlan> general =
                plan.operations().stream().filter(o -> o.resource().isEmpty()).toList();
        return new RoutesView(
                OPERATIONS,
                "operation",
                OPERATIONS,
                OPERATIONS,
                OPERATIONS,
                OPERATIONS,
                List.of(),
                plan.basePath(),
                general.stream().map(views::of).toList());
    }

    /** Schemas of this module that its routes check requests by. */
    public List<String> schemas() {
        List<String> others = parents.stream().map(ParentSchema::schema).toList();
        return routes.stream()
                .flatMap(r -> Stream.of(r.params(), r.query(), r.body()))
                .flatMap(Optional::stream)
                .filter(schema -> !others.contains(schema))
                .distinct()
                .toList();
    }

    /** Components that its answers are written by. */
    public List<String> components() {
        return routes.stream().flatMap(r -> r.component().stream()).distinct().toList();
    }
}
