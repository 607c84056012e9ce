package dev.nodesmith.generate.test;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.List;
import java.util.Optional;

/**
 * Requests that the tests of the API as a whole are tried on.
 *
 * @param bodied a request with a body that its sender may send
 * @param limited path of a request that counts against the rate limit
 */
public record HttpTestView(Optional<Bodied> bodied, Optional<String> limited) {

    public record Bodied(String path, Optional<String> role) {}

    /** Picks them among the endpoints of a plan. */
    public static HttpTestView of(BackendPlan plan) {
        Optional<Bodied> create = plan.resources().stream()
                .flatMap(r -> r.endpoint(EndpointPlan.Kind.CREATE).stream())
                .findFirst()
                .map(e -> new Bodied(
                        plan.basePath() + e.path(),
                        ResourceTestView.act(plan.project(), e.access()).role()));
        Optional<Bodied> login = plan.hasAuth()
                ? Optional.of(new Bodied(plan.basePath() + "/auth/login", Optional.empty()))
                : Optional.empty();
        Optional<String> limited = plan.resources().stream()
                .flatMap(r -> r.endpoint(EndpointPlan.Kind.LIST).stream())
                .findFirst()
                .map(e -> plan.basePath() + e.path());
        return new HttpTestView(create.or(() -> login), limited);
    }

    /** What registration asks for besides email and password. */
    public static List<FixtureView.Value> profile(ResourcePlan user, FixtureView fixture) {
        List<String> required = user.inputsOf(InputPlan.Request.CREATE).stream()
                .filter(InputPlan::mandatory)
                .map(InputPlan::property)
                .filter(p -> !p.equals("email"))
                .toList();
        return fixture.values().stream()
                .filter(v -> required.contains(v.property()))
                .map(v -> new FixtureView.Value(
                        v.property(),
                        v.expression().replace("String(n)", "email").replace("n.toString(36)", "'1'")))
                .toList();
    }
}
