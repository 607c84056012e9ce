package dev.nodesmith.generate.ops;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.SeedAccount;
import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.ApiOptions;
import dev.nodesmith.model.Auth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A load test with a threshold, run by hand against a backend that is already running. */
public final class LoadTestFeature implements Feature {

    private static final int MOST_TARGETS = 3;

    @Override
    public String id() {
        return "load-test";
    }

    @Override
    public String title() {
        return "Load test with autocannon";
    }

    @Override
    public boolean applies(Generation generation) {
        return !lists(generation).isEmpty();
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        Optional<Auth> auth = generation.project().auth();
        LoadView view = new LoadView(
                generation.plan().basePath(),
                lists(generation).stream()
                        .limit(MOST_TARGETS)
                        .map(e -> generation.plan().basePath() + e.path())
                        .toList(),
                auth.filter(a -> needsToken(generation)).map(LoadTestFeature::strongest));
        boolean envelope = generation.project().api().responses() == ApiOptions.ResponseStyle.ENVELOPE;
        out.source(
                Role.of("load-test"),
                Place.ROOT,
                "",
                "load/load-test",
                "load-test.ts.ftl",
                Map.of("v", view, "envelope", envelope));
        out.script("load", generation.language().runner() + " " + out.pathOf(Role.of("load-test")));
    }

    /**
     * @param account who signs in first; empty when everything that is tested is open
     */
    public record LoadView(String basePath, List<String> paths, Optional<SeedAccount> account) {}

    /** Lists that are open, else those that the strongest role may read. */
    private static List<EndpointPlan> lists(Generation generation) {
        List<EndpointPlan> all = generation.plan().resources().stream()
                .flatMap(r -> r.endpoint(EndpointPlan.Kind.LIST).stream())
                .toList();
        List<EndpointPlan> open = all.stream().filter(EndpointPlan::open).toList();
        if (!open.isEmpty()) {
            return open;
        }
        return generation
                .project()
                .auth()
                .map(a -> all.stream()
                        .filter(e -> allows(e.access(), a.adminRole()))
                        .toList())
                .orElse(List.of());
    }

    private static boolean allows(AccessRule rule, String role) {
        return switch (rule) {
            case AccessRule.Anyone a -> true;
            case AccessRule.SignedIn s -> true;
            case AccessRule.Only only -> only.roles().contains(role) || only.owner() == AccessRule.Owner.ALLOWED;
        };
    }

    private static boolean needsToken(Generation generation) {
        return lists(generation).stream().noneMatch(EndpointPlan::open);
    }

    private static SeedAccount strongest(Auth auth) {
        return SeedAccount.of(auth).stream()
                .filter(a -> a.role().equals(auth.adminRole()))
                .findFirst()
                .orElseThrow();
    }
}
