package dev.nodesmith.generate.test;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Requests that the tests of the API as a whole are tried on.
 *
 * @param bodied a request with a body that its sender may send
 * @param listed a list that some role may read
 * @param created a row that some role may create
 */
public record HttpTestView(Optional<Bodied> bodied, Optional<Listed> listed, Optional<Created> created) {

    private static final Set<EndpointPlan.Kind> WRITES = EnumSet.of(
            EndpointPlan.Kind.REPLACE,
            EndpointPlan.Kind.UPDATE,
            EndpointPlan.Kind.DELETE,
            EndpointPlan.Kind.RESTORE,
            EndpointPlan.Kind.TRANSITION);

    /** @param withoutBody status of the answer to a request that has none */
    public record Bodied(String path, Optional<String> role, int withoutBody) {}

    /**
     * @param type of the rows, whose fixture is {@code storeBook}
     * @param owner property of a row to be set to the user who reads
     */
    public record Listed(
            String path,
            Optional<String> role,
            String repository,
            String type,
            String entity,
            Optional<String> owner) {}

    /** @param body expression of the request's body */
    public record Created(
            String path, Optional<String> role, String repository, String variable, String entity, String body) {}

    /** Path of a request that counts against the rate limit. */
    public Optional<String> limited() {
        return listed.map(Listed::path);
    }

    /** Picks them among the endpoints of a plan. */
    public static HttpTestView of(BackendPlan plan) {
        int refused = plan.project().api().validationStatus();
        Optional<Bodied> create = plan.resources().stream()
                .filter(r -> r.has(EndpointPlan.Kind.CREATE))
                .findFirst()
                .map(r -> {
                    EndpointPlan endpoint = r.endpoint(EndpointPlan.Kind.CREATE).orElseThrow();
                    return new Bodied(
                            plan.basePath() + endpoint.path(),
                            ResourceTestView.act(plan.project(), endpoint.access())
                                    .role(),
                            refused);
                });
        Optional<Bodied> login = plan.hasAuth()
                ? Optional.of(new Bodied(plan.basePath() + "/auth/login", Optional.empty(), refused))
                : Optional.empty();
        return new HttpTestView(create.or(() -> login), listed(plan), created(plan));
    }

    private static Optional<Listed> listed(BackendPlan plan) {
        return plan.resources().stream()
                .filter(r -> r.has(EndpointPlan.Kind.LIST))
                .min(Comparator.comparing(
                        r -> plan.hasAuth() && r.entity().name().equals("User")))
                .map(r -> {
                    EndpointPlan list = r.endpoint(EndpointPlan.Kind.LIST).orElseThrow();
                    return new Listed(
                            plan.basePath() + list.path(),
                            ResourceTestView.act(plan.project(), list.access()).role(),
                            r.names().variables(),
                            r.names().type(),
                            r.entity().name(),
                            ResourceTestView.ownerProperty(plan, r));
                });
    }

    private static Optional<Created> created(BackendPlan plan) {
        return plan.resources().stream()
                .filter(r -> r.has(EndpointPlan.Kind.CREATE))
                .findFirst()
                .map(r -> {
                    EndpointPlan create = r.endpoint(EndpointPlan.Kind.CREATE).orElseThrow();
                    return new Created(
                            plan.basePath() + create.path(),
                            ResourceTestView.act(plan.project(), create.access())
                                    .role(),
                            r.names().variables(),
                            r.names().variable(),
                            r.entity().name(),
                            FixtureView.of(plan, r).bodyExpression());
                });
    }

    /** Whether some request can depend on the version of a row. */
    public static boolean conditional(BackendPlan plan) {
        return plan.resources().stream()
                .filter(ResourcePlan::versioned)
                .flatMap(r -> r.endpoints().stream())
                .anyMatch(e -> WRITES.contains(e.kind()));
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
