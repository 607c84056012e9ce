package dev.nodesmith.generate.postman;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Resources after those whose rows they need; the model has no cycle of required relations. */
final class DependencyOrder {

    private final BackendPlan plan;
    private final Set<String> placed = new LinkedHashSet<>();

    private DependencyOrder(BackendPlan plan) {
        this.plan = plan;
    }

    static List<ResourcePlan> of(BackendPlan plan) {
        DependencyOrder order = new DependencyOrder(plan);
        plan.resources().forEach(r -> order.place(r, new LinkedHashSet<>()));
        return order.placed.stream().map(plan::resource).toList();
    }

    private void place(ResourcePlan resource, Set<String> underWay) {
        String entity = resource.entity().name();
        if (placed.contains(entity) || !underWay.add(entity)) {
            return;
        }
        resource.toOne().stream()
                .filter(t -> !t.column().nullable())
                .forEach(t -> place(plan.resource(t.target()), underWay));
        placed.add(entity);
    }
}
