package dev.nodesmith.generate.http;

import dev.nodesmith.generate.openapi.ComponentNames;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Works out single routes. */
final class RouteViews {

    private final BackendPlan plan;
    private final ComponentNames components;

    RouteViews(BackendPlan plan) {
        this.plan = plan;
        this.components = new ComponentNames(plan.project().api());
    }

    /** The route of an endpoint of a resource. */
    RouteView of(ResourcePlan resource, EndpointPlan endpoint) {
        Endpoint shape = shape(resource, endpoint);
        List<Argument> arguments = new ArrayList<>(shape.arguments());
        if (!resource.versioned()) {
            arguments.remove(Argument.VERSION);
        }
        addCaller(arguments);
        String access = resource.names().variable() + "Access." + endpoint.id();
        return new RouteView(
                endpoint.method().toLowerCase(Locale.ROOT),
                router(endpoint.path()),
                guard(guarded(resource, endpoint, access)),
                params(resource, endpoint),
                schema(shape, Argument.QUERY),
                schema(shape, Argument.BODY),
                shape.component(),
                endpoint.success(),
                resource.versioned() ? shape.answer() : withoutTag(shape.answer()),
                shape.call(),
                List.copyOf(arguments));
    }

    /** What has no version has no tag to send with it. */
    private static Answer withoutTag(Answer answer) {
        return answer == Answer.ROW || answer == Answer.CHANGED ? Answer.VALUE : answer;
    }

    private static String guarded(ResourcePlan resource, EndpointPlan endpoint, String access) {
        return switch (endpoint.kind()) {
            case REPLACE, UPDATE -> resource.names().variable() + "Access.update";
            default -> access;
        };
    }

    private record Endpoint(
            Answer answer, Optional<String> component, String schema, String call, List<Argument> arguments) {}

    private Endpoint shape(ResourcePlan resource, EndpointPlan endpoint) {
        String type = resource.names().type();
        String list = "list" + resource.names().types();
        Optional<String> row = Optional.of(components.one(resource));
        Optional<String> page = Optional.of(components.page(resource));
        return switch (endpoint.kind()) {
            case LIST -> new Endpoint(Answer.PAGE, page, list, "list", List.of(Argument.QUERY));
            case NESTED_LIST ->
                new Endpoint(Answer.PAGE, page, list, nestedCall(endpoint), List.of(Argument.KEY, Argument.QUERY));
            case GET ->
                new Endpoint(
                        Answer.ROW,
                        Optional.of(components.oneView(resource)),
                        "read" + type,
                        "get",
                        List.of(Argument.KEY, Argument.QUERY));
            case CREATE -> new Endpoint(Answer.CREATED, row, "create" + type, "create", List.of(Argument.BODY));
            case REPLACE, UPDATE ->
                new Endpoint(
                        Answer.CHANGED,
                        row,
                        endpoint.id() + type,
                        endpoint.id(),
                        List.of(Argument.KEY, Argument.BODY, Argument.VERSION));
            case DELETE ->
                new Endpoint(Answer.NOTHING, Optional.empty(), "", "delete", List.of(Argument.KEY, Argument.VERSION));
            case RESTORE, TRANSITION ->
                new Endpoint(Answer.CHANGED, row, "", endpoint.id(), List.of(Argument.KEY, Argument.VERSION));
        };
    }

    private static String nestedCall(EndpointPlan endpoint) {
        String filter = endpoint.parent().orElseThrow().filter();
        return "listBy" + Naming.pascal(filter.replaceFirst("Id$", ""));
    }

    private Optional<String> params(ResourcePlan resource, EndpointPlan endpoint) {
        if (!endpoint.path().contains("{")) {
            return Optional.empty();
        }
        return Optional.of(endpoint.parent()
                .map(parent -> parent.names().variable())
                .orElseGet(() -> resource.names().variable())
                .concat("Params"));
    }

    /** The route of an operation. */
    RouteView of(OperationPlan operation) {
        Optional<ResourcePlan> on = operation.resource().map(plan::resource);
        Argument input = operation.query() ? Argument.QUERY : Argument.BODY;
        Optional<String> schema =
                operation.sentInputs().isEmpty() ? Optional.empty() : Optional.of(operation.function() + "Input");
        Optional<String> path =
                operation.pathInputs().isEmpty() ? Optional.empty() : Optional.of(operation.function() + "Params");
        List<Argument> arguments = new ArrayList<>();
        on.ifPresent(r -> arguments.add(Argument.KEY));
        path.ifPresent(s -> arguments.add(Argument.PATH));
        schema.ifPresent(s -> arguments.add(input));
        addCaller(arguments);
        Optional<String> component = component(operation);
        String owner = on.map(r -> r.names().variable()).orElse("operation");
        return new RouteView(
                operation.operation().method().toLowerCase(Locale.ROOT),
                router(operation.path()),
                guard(owner + "Access." + operation.function()),
                on.map(r -> r.names().variable() + "Params").or(() -> path),
                schema.filter(s -> input == Argument.QUERY),
                schema.filter(s -> input == Argument.BODY),
                component,
                operation.success(),
                component.isPresent() ? Answer.VALUE : Answer.NOTHING,
                operation.function(),
                List.copyOf(arguments));
    }

    private Optional<String> component(OperationPlan operation) {
        return switch (operation.operation().output()) {
            case Operation.Nothing n -> Optional.empty();
            case Operation.One one -> Optional.of(components.one(plan.resource(one.entity())));
            case Operation.Many many -> Optional.of(components.list(plan.resource(many.entity())));
            case Operation.Shape shape -> Optional.of(components.enveloped(components.shape(operation)));
        };
    }

    /** The route of a report. */
    RouteView of(ReportPlan report) {
        List<Argument> arguments = new ArrayList<>();
        addCaller(arguments);
        return new RouteView(
                "get",
                router(report.path()),
                guard(report.resource().names().variable() + "Access." + report.function()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(components.report(report)),
                200,
                Answer.VALUE,
                report.function(),
                List.copyOf(arguments));
    }

    private void addCaller(List<Argument> arguments) {
        if (plan.hasAuth()) {
            arguments.add(Argument.CALLER);
        }
    }

    private Optional<String> guard(String rule) {
        return plan.hasAuth() ? Optional.of(rule) : Optional.empty();
    }

    private static Optional<String> schema(Endpoint shape, Argument argument) {
        return shape.arguments().contains(argument) ? Optional.of(shape.schema()) : Optional.empty();
    }

    /** {@code /books/{id}} as routers write it, {@code /books/:id}. */
    private static String router(String path) {
        return path.replaceAll("\\{(\\w+)}", ":$1");
    }
}
