package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.json.JsonPrinter;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The OpenAPI 3.1 document of a backend. It is written before the code runs and not derived from it: the server compiles its
 * response schemas from it and the emitted contract test holds routes and answers to it.
 *
 * <p>Operations and components are printed one by one as they are made: the tree of a thousand entities would fill the memory.
 *
 * @param operations in the order of the document
 */
public record OpenApiDocument(ObjectNode root, List<OpenApiSlots.Listed> operations) {

    private static final String HEALTH_TAG = "Health";

    public static OpenApiDocument of(BackendPlan plan) {
        Project project = plan.project();
        ComponentNames names = new ComponentNames(project.api());
        Components components = new Components();
        ErrorComponents errors = new ErrorComponents(project.api(), names);
        errors.addTo(components);
        Headers.addTo(components);
        new ListParameters(project.api()).addTo(components);
        components.schema(ComponentNames.HEALTH, Schemas.object((ObjectNode)
                Schemas.node().set("status", Schemas.oneOf(List.of("ok", "unavailable")))));
        ResourceSchemas schemas = new ResourceSchemas(plan, names, components);
        plan.resources().forEach(schemas::add);

        Paths paths = new Paths(errors);
        project.auth().ifPresent(auth -> {
            AuthPaths authPaths = new AuthPaths(plan, auth, names, schemas);
            authPaths.addComponents(components);
            authPaths.addTo(paths);
        });
        addResources(plan, names, paths);
        addCommands(plan, new CommandPaths(plan, names, schemas, components), paths);
        addHealth(paths);

        ObjectNode document = Schemas.node().put("openapi", "3.1.0");
        document.set("info", info(project));
        document.putArray("servers").addObject().put("url", "/").put("description", "This server.");
        document.set("tags", tags(plan));
        document.set("paths", paths.print());
        document.set("components", components.neededBy(paths.references()));
        return new OpenApiDocument(document, paths.operations());
    }

    /** The text of {@code openapi.json}. */
    public String print() {
        return JsonPrinter.print(root);
    }

    private static void addResources(BackendPlan plan, ComponentNames names, Paths paths) {
        ResourcePaths resources = new ResourcePaths(plan, names);
        for (ResourcePlan resource : plan.resources()) {
            resource.endpoints()
                    .forEach(e -> paths.add(e.method(), plan.basePath() + e.path(), resources.operation(resource, e)));
        }
    }

    private static void addCommands(BackendPlan plan, CommandPaths commands, Paths paths) {
        plan.operations()
                .forEach(o -> paths.add(o.operation().method(), plan.basePath() + o.path(), commands.operation(o)));
        plan.reports().forEach(r -> paths.add("GET", plan.basePath() + r.path(), commands.report(r)));
    }

    private static void addHealth(Paths paths) {
        paths.add(
                "GET",
                "/health/live",
                new OperationNode("getLiveness", HEALTH_TAG, "Tell whether the process is alive")
                        .failsOnly(Failure.BAD_REQUEST)
                        .answers(200, "It is alive.", ComponentNames.HEALTH, List.of()));
        paths.add(
                "GET",
                "/health/ready",
                new OperationNode("getReadiness", HEALTH_TAG, "Tell whether the process can take requests")
                        .failsOnly(Failure.BAD_REQUEST)
                        .answers(200, "It can.", ComponentNames.HEALTH, List.of())
                        .answers(503, "It is stopping, or the database is away.", ComponentNames.HEALTH, List.of()));
    }

    private static ObjectNode info(Project project) {
        ObjectNode info = Schemas.node().put("title", title(project)).put("version", "1.0.0");
        project.description().ifPresent(d -> info.put("description", d.endsWith(".") ? d : d + "."));
        // Whoever generates the project decides on its licence; until then it is nobody else's to use.
        info.putObject("license").put("name", "Proprietary").put("identifier", "LicenseRef-Proprietary");
        return info;
    }

    /** {@code Bookshop API}. */
    public static String title(Project project) {
        return ResourceSchemas.capitalised(Naming.prose(project.name())) + " API";
    }

    private static ArrayNode tags(BackendPlan plan) {
        Map<String, String> descriptions = new LinkedHashMap<>();
        if (plan.hasAuth()) {
            descriptions.putIfAbsent(AuthPaths.TAG, "Registration, login and sessions.");
        }
        for (ResourcePlan resource : plan.resources()) {
            boolean used = !resource.endpoints().isEmpty()
                    || !plan.operationsOn(resource.entity().name()).isEmpty()
                    || (plan.hasAuth() && resource.entity().name().equals("User"));
            if (used) {
                descriptions.putIfAbsent(
                        ResourcePaths.tag(resource),
                        resource.entity()
                                .description()
                                .orElseGet(() -> "Everything to do with "
                                        + resource.names().pluralWords() + "."));
            }
        }
        if (plan.operations().stream().anyMatch(o -> o.resource().isEmpty())) {
            descriptions.putIfAbsent(CommandPaths.OPERATIONS, "Commands and queries beyond single resources.");
        }
        if (!plan.reports().isEmpty()) {
            descriptions.putIfAbsent(CommandPaths.REPORTS, "Figures, counted when they are asked for.");
        }
        descriptions.putIfAbsent(HEALTH_TAG, "For those who start, stop and watch the process.");
        ArrayNode tags = Schemas.node().arrayNode();
        descriptions.forEach((name, description) -> {
            ObjectNode tag = tags.addObject().put("name", name);
            if (!description.isEmpty()) {
                tag.put("description", description);
            }
        });
        return tags;
    }
}
