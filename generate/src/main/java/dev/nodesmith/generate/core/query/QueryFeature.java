package dev.nodesmith.generate.core.query;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.FilterPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The types and helpers that lists, reads and writes of all resources share; each only where some resource needs it. */
public final class QueryFeature implements Feature {

    @Override
    public String id() {
        return "query";
    }

    @Override
    public String title() {
        return "Pages, filters and includes";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        out.source("pagination", Place.SHARED, "pagination", "pagination.ts.ftl", Map.of("v", PaginationView.of(plan)));
        List<ResourcePlan> resources = plan.resources();
        if (resources.stream().anyMatch(r -> !r.filters().isEmpty())) {
            boolean nested = resources.stream().anyMatch(r -> r.has(EndpointPlan.Kind.NESTED_LIST));
            out.source(
                    "filters",
                    Place.SHARED,
                    "filters",
                    "filters.ts.ftl",
                    Map.of("operators", operators(plan), "nested", nested));
        }
        if (plan.hasAuth() && resources.stream().anyMatch(r -> !r.includes().isEmpty())) {
            out.source("includes", Place.SHARED, "includes", "includes.ts.ftl", Map.of());
        }
        if (resources.stream().anyMatch(ResourcePlan::versioned)) {
            boolean scoped = resources.stream().anyMatch(r -> r.versioned() && plan.scoped(r));
            out.source(
                    "write-conditions",
                    Place.SHARED,
                    "write-conditions",
                    "write-conditions.ts.ftl",
                    Map.of("scoped", scoped));
        }
        if (Json.isUsed(generation.project())) {
            out.source("json", Place.SHARED, "json", "json.ts.ftl", Map.of());
        }
    }

    /** Keys of the operators in use; nested lists narrow by {@code in}. */
    private static Set<String> operators(BackendPlan plan) {
        return plan.resources().stream()
                .flatMap(r -> r.filters().stream())
                .map(FilterPlan::operator)
                .map(FilterOperators::key)
                .collect(Collectors.toSet());
    }
}
