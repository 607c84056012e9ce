package dev.nodesmith.generate.plan;

import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Project;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything about the backend that no choice of stack changes.
 *
 * @param basePath {@code /v1}
 * @param index finds the parts of an entity, for which every view of every entity asks
 */
public record BackendPlan(
        Project project,
        String basePath,
        List<ResourcePlan> resources,
        List<OperationPlan> operations,
        List<ReportPlan> reports,
        Index index) {

    /** Entity to what the plan has of it; entities that have none of a kind are absent there. */
    record Index(
            Map<String, ResourcePlan> resources,
            Map<String, List<Referrer>> referrers,
            Map<String, List<OperationPlan>> operations,
            Map<String, List<ReportPlan>> reports) {}

    /** A foreign key of a resource that leads to another one. */
    public record Referrer(ResourcePlan resource, ToOnePlan key) {}

    static BackendPlan of(
            Project project,
            String basePath,
            List<ResourcePlan> resources,
            List<OperationPlan> operations,
            List<ReportPlan> reports) {
        Index index = new Index(
                resources.stream().collect(Collectors.toMap(r -> r.entity().name(), Function.identity())),
                resources.stream()
                        .flatMap(r -> r.toOne().stream().map(key -> new Referrer(r, key)))
                        .collect(
                                Collectors.groupingBy(referrer -> referrer.key().target())),
                operations.stream()
                        .filter(o -> o.operation().on().isPresent())
                        .collect(Collectors.groupingBy(o -> o.operation().on().orElseThrow())),
                reports.stream().collect(Collectors.groupingBy(r -> r.report().on())));
        return new BackendPlan(project, basePath, resources, operations, reports, index);
    }

    /** Whether the backend has users. */
    public boolean hasAuth() {
        return project.auth().isPresent();
    }

    /** The resource of an entity, which exists because the model is linked. */
    public ResourcePlan resource(String entity) {
        ResourcePlan resource = index.resources().get(entity);
        if (resource == null) {
            throw new IllegalArgumentException("no entity " + entity);
        }
        return resource;
    }

    /** The foreign keys that lead to this entity, in the order of the model. */
    public List<Referrer> referrersTo(String entity) {
        return index.referrers().getOrDefault(entity, List.of());
    }

    /** Operations that act on a row of this entity. */
    public List<OperationPlan> operationsOn(String entity) {
        return index.operations().getOrDefault(entity, List.of());
    }

    /** Reports over this entity. */
    public List<ReportPlan> reportsOn(String entity) {
        return index.reports().getOrDefault(entity, List.of());
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
