package dev.nodesmith.generate.core.resource;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.Map;

/**
 * The neutral layers of each entity: its types ({@code ~model:Book}), the port to storage ({@code ~repository:Book}), its rules
 * ({@code ~checks:Book}) and what can be done with it ({@code ~service:Book}).
 */
public final class ResourceFeature implements Feature {

    @Override
    public String id() {
        return "resources";
    }

    @Override
    public String title() {
        return "Entities and services";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        generation.plan().resources().forEach(resource -> contribute(generation.plan(), resource, out));
    }

    private static void contribute(BackendPlan plan, ResourcePlan resource, Contributions out) {
        ChecksView checks = ChecksView.of(plan, resource);
        out.source("model", resource, Place.TYPES, "model.ts.ftl", Map.of("v", ModelView.of(plan, resource)));
        out.source(
                "repository",
                resource,
                Place.PORT,
                "repository.ts.ftl",
                Map.of(
                        "s", Signatures.of(plan, resource),
                        "reports", plan.reportsOn(resource.entity().name()),
                        "account", StoredValues.isAccount(plan, resource)));
        if (!checks.isEmpty()) {
            out.source(
                    Role.of("checks", resource.entity().name()),
                    Place.PART,
                    resource.names().pluralKebab(),
                    resource.names().kebab() + ".checks",
                    "checks.ts.ftl",
                    Map.of("v", checks, "r", resource));
        }
        if (ServiceView.isNeeded(plan, resource)) {
            out.source(
                    "service",
                    resource,
                    Place.SERVICE,
                    "service.ts.ftl",
                    Map.of("v", ServiceView.of(plan, resource, checks)));
        }
    }
}
