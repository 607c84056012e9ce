package dev.nodesmith.generate.plan;

import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Project;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything about the backend that no choice of stack changes.
 *
 * @param basePath {@code /v1}
 */
public record BackendPlan(
        Project project,
        String basePath,
        List<ResourcePlan> resources,
        List<OperationPlan> operations,
        List<ReportPlan> reports) {

    /** Whether the backend has users. */
    public boolean hasAuth() {
        return project.auth().isPresent();
    }

    /** The resource of an entity, which exists because the model is linked. */
    public ResourcePlan resource(String entity) {
        return resources.stream()
                .filter(r -> r.entity().name().equals(entity))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no entity " + entity));
    }

    /** Operations that act on a row of this entity. */
    public List<OperationPlan> operationsOn(String entity) {
        return operations.stream()
                .filter(o -> o.operation().on().filter(entity::equals).isPresent())
                .toList();
    }

    /** Reports over this entity. */
    public List<ReportPlan> reportsOn(String entity) {
        return reports.stream().filter(r -> r.report().on().equals(entity)).toList();
    }

    /**
     * Whether some rule lets the owner of a row through besides the roles. Storage then takes a scope with every call on this
     * entity; where no rule asks for the owner, a scope would be a promise that nobody keeps.
     */
    public boolean scoped(ResourcePlan resource) {
        String entity = resource.entity().name();
        Stream<AccessRule> rules = Stream.of(
                        resource.endpoints().stream().map(EndpointPlan::access),
                        operationsOn(entity).stream().map(OperationPlan::access),
                        reportsOn(entity).stream().map(ReportPlan::access))
                .flatMap(s -> s);
        return resource.owner().isPresent() && rules.anyMatch(BackendPlan::asksForOwner);
    }

    private static boolean asksForOwner(AccessRule rule) {
        return rule instanceof AccessRule.Only only && only.owner() == AccessRule.Owner.ALLOWED;
    }
}
