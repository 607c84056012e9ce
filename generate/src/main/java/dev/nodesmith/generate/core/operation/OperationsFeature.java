package dev.nodesmith.generate.core.operation;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Operations: the types of their bodies ({@code ~operations:Book}), the bodies themselves ({@code ~operation:lendBook}), which
 * are the user's once written, and a service for those that act on no row ({@code ~service:operations}).
 */
public final class OperationsFeature implements Feature {

    /** Module of the operations that act on no row. */
    public static final String GENERAL = "operations";

    @Override
    public String id() {
        return "operations";
    }

    @Override
    public String title() {
        return "Operations";
    }

    @Override
    public boolean applies(Generation generation) {
        return !generation.plan().operations().isEmpty();
    }

    /** Operations that act on no row. */
    public static List<OperationPlan> general(BackendPlan plan) {
        return plan.operations().stream().filter(o -> o.resource().isEmpty()).toList();
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        out.source("operation-context", Place.SHARED, "operation-context", "operation-context.ts.ftl", Map.of());
        for (ResourcePlan resource : plan.resources()) {
            List<OperationPlan> operations = plan.operationsOn(resource.entity().name());
            if (!operations.isEmpty()) {
                contexts(generation, Optional.of(resource), operations, out);
            }
        }
        List<OperationPlan> general = general(plan);
        if (!general.isEmpty()) {
            contexts(generation, Optional.empty(), general, out);
            out.source(
                    Role.of("service", GENERAL),
                    Place.SERVICE,
                    GENERAL,
                    "operation",
                    "general-service.ts.ftl",
                    Map.of(
                            "operations",
                            general.stream().map(o -> general(plan, o)).toList()));
        }
    }

    private static OperationView general(BackendPlan plan, OperationPlan operation) {
        String authorize = plan.hasAuth() ? "operationAccess." + operation.function() + "(caller);" : "";
        return OperationView.of(plan, operation, authorize);
    }

    private static void contexts(
            Generation generation, Optional<ResourcePlan> resource, List<OperationPlan> operations, Contributions out) {
        BackendPlan plan = generation.plan();
        String subject = resource.map(r -> r.entity().name()).orElse(GENERAL);
        String group = resource.map(r -> r.names().pluralKebab()).orElse(GENERAL);
        String stem = resource.map(r -> r.names().kebab() + ".operations").orElse("contexts");
        List<OperationView> views =
                operations.stream().map(o -> OperationView.of(plan, o, "")).toList();
        out.source(
                Role.of("operations", subject),
                Place.PART,
                group,
                stem,
                "contexts.ts.ftl",
                Map.of(
                        "contexts", views.stream().map(ContextView::of).toList(),
                        "row", resource.stream().toList()));
        for (OperationView view : views) {
            out.userSource(
                    Role.of("operation", view.function()),
                    resource.isPresent() ? Place.OPERATION : Place.PART,
                    group,
                    view.plan().kebab(),
                    "body.ts.ftl",
                    Map.of("operation", view, "subject", subject, "comment", comment(generation, view)));
        }
    }

    /** The user writes on below it, so it has to say what there is to work with. */
    private static String comment(Generation generation, OperationView view) {
        OperationPlan operation = view.plan();
        String route = operation.operation().method() + " " + generation.plan().basePath() + operation.path();
        return generation.language().comment("`" + route + "`", OperationTags.of(generation.plan(), view));
    }
}
