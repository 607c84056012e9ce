package dev.nodesmith.generate.postman;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.nodesmith.generate.plan.Article;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.EndpointPlan.Kind;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.ToOnePlan;
import dev.nodesmith.generate.sample.Evaluator;
import dev.nodesmith.generate.sample.SampleBody;
import dev.nodesmith.generate.sample.SampleValues;
import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Relation;
import dev.nodesmith.model.StateMachine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the requests on resources into an order in which each finds what it needs. */
final class CollectionPlanner {

    private final BackendPlan plan;
    private final Callers callers;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> created = new LinkedHashSet<>();
    private final Map<String, String> owners = new LinkedHashMap<>();
    /** Entities that rows point at which the collection leaves behind. */
    private final Set<String> held;

    CollectionPlanner(BackendPlan plan, Callers callers) {
        this.plan = plan;
        this.callers = callers;
        this.held = plan.resources().stream()
                .filter(r -> r.softDelete() || r.endpoint(Kind.DELETE).isEmpty())
                .flatMap(r -> r.toOne().stream())
                .map(ToOnePlan::target)
                .collect(Collectors.toUnmodifiableSet());
        if (plan.hasAuth()) {
            known.add("User");
        }
        if (callers.canRegister()) {
            owners.put("User", Callers.NEWCOMER);
        }
    }

    /** Requests of each resource by the name of its folder. */
    Map<String, List<Item>> resources() {
        Map<String, List<Item>> folders = new LinkedHashMap<>();
        List<ResourcePlan> ordered = DependencyOrder.of(plan);
        ordered.forEach(r -> folders.put(title(r.names().pluralWords()), requests(r)));
        folders.put("Lists of related rows", related());
        folders.put(
                "Operations", plan.operations().stream().map(this::operation).toList());
        folders.put("Reports", plan.reports().stream().map(this::report).toList());
        folders.put("Deletion", deletions(ordered.reversed()));
        folders.values().removeIf(List::isEmpty);
        return folders;
    }

    private List<Item> requests(ResourcePlan resource) {
        List<Item> items = new ArrayList<>();
        Optional<BodyTemplate> body = BodyTemplate.of(resource, Request.CREATE, known);
        resource.endpoint(Kind.CREATE)
                .flatMap(e -> body.map(b -> create(resource, e, b)))
                .ifPresent(items::add);
        resource.endpoint(Kind.LIST).map(e -> list(resource, e)).ifPresent(items::add);
        resource.endpoint(Kind.GET)
                .map(e -> onRow(resource, e, "Get " + article(resource), 200))
                .ifPresent(items::add);
        if (created.contains(resource.entity().name())) {
            change(resource, Kind.REPLACE, Request.REPLACE, "Replace ").ifPresent(items::add);
            change(resource, Kind.UPDATE, Request.UPDATE, "Update ").ifPresent(items::add);
            body.ifPresent(b -> items.addAll(transitions(resource, b)));
        }
        return items;
    }

    private Item create(ResourcePlan resource, EndpointPlan endpoint, BodyTemplate body) {
        String entity = resource.entity().name();
        Optional<String> caller = callers.forRule(endpoint.access(), Optional.empty());
        caller.ifPresent(role -> owners.put(entity, role));
        known.add(entity);
        created.add(entity);
        return new Item("Create " + article(resource), "POST", path(endpoint), statuses(resource))
                .as(caller)
                .before(body.scripts())
                .body(body.json())
                .after("pm.collectionVariables.set('" + variable(resource) + "', data.id);");
    }

    /** A row that belongs to one user at most may already be there for that user. */
    private static Integer[] statuses(ResourcePlan resource) {
        boolean oneForEach = resource.toOne().stream()
                .anyMatch(t -> t.relation().cardinality() == Relation.Cardinality.ONE
                        && t.target().equals("User"));
        return oneForEach ? new Integer[] {201, 409} : new Integer[] {201};
    }

    private Item list(ResourcePlan resource, EndpointPlan endpoint) {
        Item item = new Item("List " + resource.names().pluralWords(), "GET", path(endpoint) + "?limit=5", 200)
                .as(callers.forRule(endpoint.access(), owner(resource)));
        if (known.add(resource.entity().name())) {
            item.after(
                    "const rows = Array.isArray(data) ? data : data.items;",
                    "pm.collectionVariables.set('" + variable(resource) + "', rows[0]?.id ?? '');");
        }
        return item;
    }

    private Item onRow(ResourcePlan resource, EndpointPlan endpoint, String name, Integer... expected) {
        return new Item(
                        name,
                        endpoint.method(),
                        path(endpoint).replace("{id}", "{{" + variable(resource) + "}}"),
                        expected)
                .as(callers.forRule(endpoint.access(), owner(resource)))
                .onlyWith(variable(resource));
    }

    private Optional<Item> change(ResourcePlan resource, Kind kind, Request request, String verb) {
        Optional<EndpointPlan> endpoint = resource.endpoint(kind);
        Optional<BodyTemplate> body = BodyTemplate.of(resource, request, known);
        if (endpoint.isEmpty() || body.isEmpty() || body.get().json().equals("{}")) {
            return Optional.empty();
        }
        return Optional.of(onRow(resource, endpoint.get(), verb + article(resource), 200)
                .body(body.get().json()));
    }

    /** Follows the life cycle from its first state, and expects a conflict where a step is not possible. */
    private List<Item> transitions(ResourcePlan resource, BodyTemplate body) {
        List<Item> items = new ArrayList<>();
        Optional<StateMachine> states = resource.entity().states();
        if (states.isEmpty()) {
            return items;
        }
        Map<String, JsonNode> row = new LinkedHashMap<>(SampleBody.row(resource, body.sample()));
        String state = states.get().initial();
        for (EndpointPlan endpoint : resource.endpoints(Kind.TRANSITION)) {
            StateMachine.Transition transition = endpoint.transition().orElseThrow();
            Optional<Boolean> guard = transition
                    .guard()
                    .map(g -> Evaluator.evaluate(g, row).map(JsonNode::asBoolean))
                    .orElse(Optional.of(true));
            boolean possible = transition.from().contains(state);
            Integer[] expected = !possible || !guard.orElse(true)
                    ? new Integer[] {409}
                    : guard.isPresent() ? new Integer[] {200} : new Integer[] {200, 409};
            items.add(onRow(resource, endpoint, title(transition.name()) + " " + article(resource), expected));
            if (possible && guard.orElse(false)) {
                state = transition.to();
                row.put(states.get().field(), TextNode.valueOf(state));
            }
        }
        return items;
    }

    private List<Item> related() {
        List<Item> items = new ArrayList<>();
        for (ResourcePlan resource : plan.resources()) {
            for (EndpointPlan endpoint : resource.endpoints(Kind.NESTED_LIST)) {
                items.add(related(
                        endpoint,
                        endpoint.parent().map(p -> plan.resource(p.entity())).orElseThrow()));
            }
        }
        return items;
    }

    /** Whoever lists the rows has to be able to read their parent as well. */
    private Item related(EndpointPlan endpoint, ResourcePlan parent) {
        AccessRule read = parent.endpoint(Kind.GET).map(EndpointPlan::access).orElseGet(AccessRule.Anyone::new);
        Optional<String> caller = callers.forBoth(endpoint.access(), read);
        boolean open = endpoint.open() && read instanceof AccessRule.Anyone;
        Integer[] expected = open || caller.isPresent() ? new Integer[] {200} : new Integer[] {200, 401, 403, 404};
        String relation =
                endpoint.path().substring(endpoint.path().lastIndexOf('/') + 1).replace('-', ' ');
        return new Item(
                        "List the " + relation + " of " + article(parent),
                        "GET",
                        path(endpoint).replace("{id}", "{{" + variable(parent) + "}}") + "?limit=5",
                        expected)
                .as(caller)
                .onlyWith(variable(parent));
    }

    /** Until its body is written an operation answers 501. */
    private Item operation(OperationPlan operation) {
        Optional<ResourcePlan> on = operation.resource().map(plan::resource);
        String path = plan.basePath() + sampled(operation);
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        StringBuilder query = new StringBuilder();
        operation
                .sentInputs()
                .forEach(i -> SampleValues.of(i.property(), i.type(), i.constraints())
                        .ifPresent(value -> {
                            input.set(i.property(), value);
                            if (i.mandatory() && value.isValueNode()) {
                                query.append(query.isEmpty() ? '?' : '&')
                                        .append(i.property())
                                        .append('=')
                                        .append(value.asText());
                            }
                        }));
        String full =
                on.map(r -> path.replace("{id}", "{{" + variable(r) + "}}")).orElse(path)
                        + (operation.query() ? query : "");
        Item item = new Item(title(operation.words()), operation.operation().method(), full, operation.success(), 501)
                .as(callers.forRule(operation.access(), on.flatMap(this::owner)));
        on.ifPresent(r -> item.onlyWith(variable(r)));
        if (!operation.query() && !operation.sentInputs().isEmpty()) {
            item.body(BodyTemplate.print(input));
        }
        return item;
    }

    /** The path with a sample for each value of the input that it names. */
    private static String sampled(OperationPlan operation) {
        String path = operation.path();
        for (InputPlan input : operation.pathInputs()) {
            String sample = SampleValues.of(input.property(), input.type(), input.constraints())
                    .map(JsonNode::asText)
                    .orElse(input.property());
            path = path.replace(
                    "{" + input.property() + "}",
                    URLEncoder.encode(sample, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return path;
    }

    private Item report(ReportPlan report) {
        return new Item(title(report.report().name()), "GET", plan.basePath() + report.path(), 200)
                .as(callers.forRule(report.access(), owner(report.resource())));
    }

    private List<Item> deletions(List<ResourcePlan> reversed) {
        List<Item> items = new ArrayList<>();
        for (ResourcePlan resource : reversed) {
            boolean ours = created.contains(resource.entity().name())
                    || (resource.entity().name().equals("User") && callers.canRegister());
            Optional<EndpointPlan> delete = resource.endpoint(Kind.DELETE).filter(e -> ours);
            Integer[] expected = mayBeHeld(resource) ? new Integer[] {204, 409} : new Integer[] {204};
            delete.ifPresent(e -> items.add(onRow(resource, e, "Delete " + article(resource), expected)));
            resource.endpoint(Kind.RESTORE).filter(e -> delete.isPresent()).ifPresent(e -> {
                items.add(onRow(resource, e, "Restore " + article(resource), 200));
                items.add(onRow(resource, delete.orElseThrow(), "Delete " + article(resource) + " again", 204));
            });
        }
        return items;
    }

    /** Whether rows that the collection leaves behind may still point at this one. */
    private boolean mayBeHeld(ResourcePlan resource) {
        return !resource.softDelete() && held.contains(resource.entity().name());
    }

    private Optional<String> owner(ResourcePlan resource) {
        return Optional.ofNullable(owners.get(resource.entity().name()));
    }

    private String path(EndpointPlan endpoint) {
        return plan.basePath() + endpoint.path();
    }

    private static String variable(ResourcePlan resource) {
        return BodyTemplate.rowVariable(resource.entity().name());
    }

    private static String article(ResourcePlan resource) {
        return Article.with(resource.names().words());
    }

    private static String title(String raw) {
        String words = Naming.prose(raw);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
