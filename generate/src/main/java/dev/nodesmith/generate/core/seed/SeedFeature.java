package dev.nodesmith.generate.core.seed;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.SeedAccount;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Data to develop with: one file of rows for each entity ({@code ~seeds:Book}), what stores them ({@code ~seed-database}) and
 * the command for it ({@code ~seed}).
 */
public final class SeedFeature implements Feature {

    @Override
    public String id() {
        return "seeds";
    }

    @Override
    public String title() {
        return "Seeds";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        List<SeedView> tables =
                SeedPlanner.of(plan).stream().map(t -> SeedView.of(plan, t)).toList();
        Set<String> linked = new TreeSet<>();
        tables.forEach(t -> linked.addAll(t.links()));
        for (SeedView table : tables) {
            out.source(
                    Role.of("seeds", table.resource().entity().name()),
                    Place.SEED,
                    "",
                    table.resource().names().pluralKebab(),
                    "rows.ts.ftl",
                    Map.of("v", table, "r", table.resource()));
        }
        List<SeedView> targets = tables.stream()
                .filter(t -> linked.contains(t.resource().names().variables()))
                .toList();
        boolean picks = !targets.isEmpty() || tables.stream().anyMatch(SeedView::family);
        if (picks) {
            out.source("seed-ids", Place.SEED, "seed-ids", "seed-ids.ts.ftl", Map.of("targets", targets));
        }
        List<SeedAccount> accounts =
                generation.project().auth().map(SeedAccount::of).orElse(List.of());
        out.source(
                "seed-database",
                Place.DATABASE,
                "seed-database",
                "seed-database.ts.ftl",
                Map.of("tables", tables, "linked", linked, "accounts", accounts));
        out.source("seed", Place.DATABASE, "seed", "seed.ts.ftl", Map.of("accounts", accounts));
    }
}
