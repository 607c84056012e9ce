package dev.nodesmith.generate.plan;

import dev.nodesmith.model.Project;
import java.util.List;

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
}
