package dev.nodesmith.generate.data.relational;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.model.ApiOptions;
import java.util.Map;

/** Emitted helpers that every data layer uses: words for what a store refuses, and views of what it reads. */
public final class RelationalFeature implements Feature {

    @Override
    public String id() {
        return "relational";
    }

    @Override
    public String title() {
        return "Helpers of data layers";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        add(out, "refusals");
        if (shapes(generation.plan())) {
            add(out, "views");
        }
    }

    private static void add(Contributions out, String role) {
        out.source(Role.of(role), Place.DATABASE, "", role, role + ".ts.ftl", Map.of());
    }

    /** Whether readers choose what they get. */
    public static boolean shapes(BackendPlan plan) {
        return plan.project().api().sparseFields() == ApiOptions.SparseFields.OFFERED
                || plan.resources().stream().anyMatch(r -> !r.includes().isEmpty());
    }
}
