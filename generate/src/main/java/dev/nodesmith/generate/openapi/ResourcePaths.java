package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.plan.Article;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan.Nullability;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.EndpointPlan.Kind;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The operations of one resource. */
final class ResourcePaths {

    private final BackendPlan plan;
    private final ComponentNames names;
    private final ListParameters lists;

    ResourcePaths(BackendPlan plan, ComponentNames names) {
        this.plan = plan;
        this.names = names;
        this.lists = new ListParameters(plan.project().api());
    }

    OperationNode operation(ResourcePlan resource, EndpointPlan endpoint) {
        String a = Article.with(resource.names().words());
        OperationNode node = new OperationNode(endpoint.operationId(), tag(resource), summary(resource, endpoint));
        if (plan.hasAuth()) {
            node.access(endpoint.access());
        }
        if (endpoint.kind() != Kind.LIST && endpoint.kind() != Kind.CREATE) {
            node.parameter(pathParameter(resource, endpoint)).fails(Failure.NOT_FOUND);
        }
        switch (endpoint.kind()) {
            case LIST, NESTED_LIST -> {
                lists.ofList(resource).stream().filter(p -> !fixed(endpoint, p)).forEach(node::parameter);
                read(node, resource).answers(200, "One page.", names.page(resource), headers("ETag"));
            }
            case GET -> {
                lists.ofRead(resource).forEach(node::parameter);
                read(node, resource)
                        .answers(200, ResourceSchemas.capitalised(a) + ".", names.oneView(resource), headers("ETag"));
            }
            case CREATE ->
                idempotent(node)
                        .body(Schemas.schema("Create" + names.row(resource)))
                        .answers(
                                201,
                                "The new " + resource.names().words() + ".",
                                names.one(resource),
                                headers(tagged(resource, "Location", "Idempotency-Replayed")));
            case REPLACE -> {
                node.body(Schemas.schema("Replace" + names.row(resource))).fails(Failure.CONFLICT);
                write(node, resource, names.one(resource));
            }
            case UPDATE -> {
                node.body(Schemas.schema("Update" + names.row(resource))).fails(Failure.CONFLICT);
                write(node, resource, names.one(resource));
            }
            case DELETE -> {
                locked(node, resource).fails(Failure.CONFLICT);
                node.answers(204, "It is deleted.", headers());
            }
            case RESTORE -> {
                idempotent(node);
                write(node, resource, names.one(resource));
            }
            case TRANSITION -> {
                endpoint.transition()
                        .ifPresent(t -> node.describe("From " + quoted(t.from()) + " to `" + t.to() + "`."));
                idempotent(node);
                write(node, resource, names.one(resource));
            }
        }
        return node;
    }

    static String tag(ResourcePlan resource) {
        return ResourceSchemas.capitalised(resource.names().pluralWords());
    }

    static OperationNode idempotent(OperationNode node) {
        return node.header(Headers.IDEMPOTENCY_KEY).fails(Failure.CONFLICT, Failure.INVALID, Failure.KEY_REUSED);
    }

    /** The id of the row that an operation is about. */
    static ObjectNode id(ResourcePlan resource, String name) {
        ObjectNode parameter = Schemas.node()
                .put("name", name)
                .put("in", "path")
                .put("required", true)
                .put("description", "Id of the " + resource.names().words() + ".");
        parameter.set("schema", FieldSchemas.output(resource.key().type(), Nullability.NOT_NULL));
        return parameter;
    }

    private ObjectNode pathParameter(ResourcePlan resource, EndpointPlan endpoint) {
        Optional<EndpointPlan.Parent> parent = endpoint.parent();
        return parent.map(p -> id(plan.resource(p.entity()), "id")).orElseGet(() -> id(resource, "id"));
    }

    /** The path of a nested list sets one of the filters. */
    private static boolean fixed(EndpointPlan endpoint, ObjectNode parameter) {
        String name = parameter.path("name").asText();
        return endpoint.parent()
                .filter(p -> name.equals(p.filter()) || name.startsWith(p.filter() + "["))
                .isPresent();
    }

    /** Reads can be asked whether they still hold, and cannot include what the caller may not get. */
    private OperationNode read(OperationNode node, ResourcePlan resource) {
        boolean guarded = plan.hasAuth() && resource.includes().stream().anyMatch(i -> !isOpen(i.target()));
        if (guarded) {
            node.fails(Failure.FORBIDDEN);
        }
        return node.header(Headers.IF_NONE_MATCH).answers(304, "What the client has still holds.", List.of("ETag"));
    }

    private boolean isOpen(String entity) {
        return plan.resource(entity)
                .endpoint(Kind.GET)
                .filter(EndpointPlan::open)
                .isPresent();
    }

    private static void write(OperationNode node, ResourcePlan resource, String component) {
        locked(node, resource)
                .answers(200, "The changed " + resource.names().words() + ".", component, headers(tagged(resource)));
    }

    private static OperationNode locked(OperationNode node, ResourcePlan resource) {
        return resource.versioned() ? node.header(Headers.IF_MATCH).fails(Failure.STALE_VERSION) : node;
    }

    private static String[] tagged(ResourcePlan resource, String... others) {
        List<String> headers = new ArrayList<>(List.of(others));
        if (resource.versioned()) {
            headers.add("ETag");
        }
        return headers.toArray(String[]::new);
    }

    static List<String> headers(String... names) {
        List<String> headers = new ArrayList<>(List.of(names));
        headers.addAll(Headers.RATE_LIMIT);
        return headers;
    }

    private static String quoted(List<String> states) {
        return String.join(" or ", states.stream().map(s -> "`" + s + "`").toList());
    }

    private static String summary(ResourcePlan resource, EndpointPlan endpoint) {
        String one = Article.with(resource.names().words());
        String many = resource.names().pluralWords();
        return switch (endpoint.kind()) {
            case LIST -> "List " + many;
            case GET -> "Get " + one;
            case CREATE -> "Create " + one;
            case REPLACE -> "Replace " + one;
            case UPDATE -> "Update " + one;
            case DELETE -> "Delete " + one;
            case RESTORE -> "Restore a deleted " + resource.names().words();
            case TRANSITION ->
                endpoint.transition()
                        .map(t -> ResourceSchemas.capitalised(Naming.prose(t.name())) + " " + one)
                        .orElse(one);
            case NESTED_LIST ->
                endpoint.parent()
                        .map(p -> "List the " + Naming.prose(relation(endpoint)) + " of "
                                + Article.with(p.names().words()))
                        .orElse("List " + many);
        };
    }

    /** {@code /authors/{authorId}/books → books}. */
    private static String relation(EndpointPlan endpoint) {
        return endpoint.path().substring(endpoint.path().lastIndexOf('/') + 1);
    }
}
