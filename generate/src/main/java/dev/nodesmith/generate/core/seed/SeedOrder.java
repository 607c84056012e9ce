package dev.nodesmith.generate.core.seed;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.generate.plan.ToOnePlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts entities after those that they need. Required relations are always followed, and the model has no cycle of them; a
 * relation that may be null is followed where that is possible and left null in the seed where it would close a circle.
 */
final class SeedOrder {

    private final BackendPlan plan;
    private final Set<String> placed = new LinkedHashSet<>();
    private final Set<String> underWay = new LinkedHashSet<>();

    private SeedOrder(BackendPlan plan) {
        this.plan = plan;
    }

    static List<ResourcePlan> of(BackendPlan plan) {
        SeedOrder order = new SeedOrder(plan);
        plan.resources().forEach(r -> order.place(r.entity().name()));
        return order.placed.stream().map(plan::resource).toList();
    }

    private void place(String entity) {
        if (placed.contains(entity) || !underWay.add(entity)) {
            return;
        }
        ResourcePlan resource = plan.resource(entity);
        required(resource).forEach(this::place);
        optional(resource).stream().filter(this::canGoFirst).forEach(this::place);
        underWay.remove(entity);
        placed.add(entity);
    }

    /**
     * Whether the target can be placed first: it must not need, step by step, an entity that waits for it. What is placed has
     * all that it needs before it and is not looked into again.
     */
    private boolean canGoFirst(String target) {
        return placed.contains(target) || !needsWaiting(target, new HashSet<>());
    }

    private boolean needsWaiting(String entity, Set<String> seen) {
        for (String target : required(plan.resource(entity))) {
            if (underWay.contains(target)) {
                return true;
            }
            if (!placed.contains(target) && seen.add(target) && needsWaiting(target, seen)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> required(ResourcePlan resource) {
        return resource.toOne().stream()
                .filter(t -> !t.column().nullable())
                .map(ToOnePlan::target)
                .toList();
    }

    private static List<String> optional(ResourcePlan resource) {
        List<String> targets = new ArrayList<>();
        resource.toOne().stream()
                .filter(t -> t.column().nullable())
                .map(ToOnePlan::target)
                .forEach(targets::add);
        resource.manyToMany().stream()
                .filter(ToManyPlan::writable)
                .map(ToManyPlan::target)
                .forEach(targets::add);
        return targets;
    }
}
