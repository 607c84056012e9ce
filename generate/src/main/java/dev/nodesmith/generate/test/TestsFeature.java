package dev.nodesmith.generate.test;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.DocumentFeature;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.SeedAccount;
import dev.nodesmith.generate.validation.ValueKind;
import dev.nodesmith.model.Auth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tests of the emitted backend: units, the API on a real database, and the process itself. What runs them is a
 * {@link TestRunnerFeature}.
 */
public final class TestsFeature implements DocumentFeature {

    private static final List<String> UNITS = List.of(
            "config",
            "idempotency",
            "lifecycle",
            "logger",
            "metrics",
            "overload",
            "pagination",
            "rate-limit",
            "redact",
            "request-context",
            "shutdown",
            "tracing");

    private static final List<String> AUTH_UNITS = List.of("access-rules", "access-tokens", "passwords");

    @Override
    public String id() {
        return "tests";
    }

    @Override
    public String title() {
        return "Tests";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        support(generation, out);
        units(generation.plan(), out);
        List<FixtureView> fixtures = new ArrayList<>();
        for (ResourcePlan resource : generation.plan().resources()) {
            fixtures.add(resource(generation.plan(), resource, out));
        }
        out.source(
                "test-numbers",
                Place.TEST_SUPPORT,
                "numbers",
                "numbers.ts.ftl",
                Map.of("picks", fixtures.stream().anyMatch(FixtureView::picks)));
        HttpTestView http = HttpTestView.of(generation.plan());
        out.source(
                "http-test",
                Place.INTEGRATION_TEST,
                "http",
                "http.test.ts.ftl",
                Map.of(
                        "bodied",
                        http.bodied(),
                        "limited",
                        http.limited(),
                        "broken",
                        http.limited().orElse("")));
        http.listed().ifPresent(list -> {
            integration(out, "availability", Map.of("listed", http.listed(), "created", http.created()));
            integration(out, "lists", Map.of("list", list));
        });
        commands(generation.plan(), out);
        integration(out, "idempotency-store", Map.of());
        integration(out, "migrations", Map.of());
        RepositoryTestView.of(generation.plan()).ifPresent(view -> integration(out, "transactions", Map.of("t", view)));
        List<SeedAccount> accounts =
                generation.project().auth().map(SeedAccount::of).orElse(List.of());
        integration(out, "seeds", Map.of("accounts", accounts));
        generation.project().auth().ifPresent(auth -> auth(generation.plan(), auth, out));
    }

    @Override
    public void write(Generation generation, Contributions out) {
        List<EnvVar> required = out.items(Slots.ENV).stream()
                .filter(v -> v.presence() == EnvVar.Presence.REQUIRED)
                .toList();
        out.source(
                "test-variables", Place.TEST_SUPPORT, "variables", "variables.ts.ftl", Map.of("variables", required));
        String server = out.pathOf(Role.of("server"));
        out.source("server-test", Place.E2E_TEST, "server", "server.test.ts.ftl", Map.of("server", server));
        out.source(
                "commands-test",
                Place.E2E_TEST,
                "commands",
                "commands.test.ts.ftl",
                Map.of("migrate", out.findPath(Role.of("migrate")), "seed", out.findPath(Role.of("seed"))));
        optionalUnits(generation.plan(), out);
    }

    /** Units that not every backend has. */
    private static void optionalUnits(BackendPlan plan, Contributions out) {
        optionalUnit(out, "client-errors", Map.of());
        optionalUnit(out, "etag", Map.of("conditional", HttpTestView.conditional(plan)));
        boolean json = ValueKind.sentTo(plan).contains(ValueKind.JSON);
        optionalUnit(out, "storable", Map.of("json", json));
    }

    private static void optionalUnit(Contributions out, String unit, Map<String, ?> model) {
        if (out.findPath(Role.of(unit)).isPresent()) {
            out.source(unit + "-test", Place.UNIT_TEST, unit, unit + ".test.ts.ftl", model);
        }
    }

    private static void integration(Contributions out, String name, Map<String, ?> model) {
        out.source(name + "-test", Place.INTEGRATION_TEST, name, name + ".test.ts.ftl", model);
    }

    private static void support(Generation generation, Contributions out) {
        out.source("test-lists", Place.TEST_SUPPORT, "lists", "lists.ts.ftl", Map.of());
        out.source("test-objects", Place.TEST_SUPPORT, "objects", "objects.ts.ftl", Map.of());
        out.source(
                "test-process",
                Place.TEST_SUPPORT,
                "process",
                "process.ts.ftl",
                Map.of("loader", generation.language().loader()));
        out.source("test-app", Place.TEST_SUPPORT, "app", "test-app.ts.ftl", Map.of());
        out.source("test-client", Place.TEST_SUPPORT, "client", "client.ts.ftl", Map.of());
        out.source("test-contract", Place.TEST_SUPPORT, "contract", "contract.ts.ftl", Map.of());
        out.source("test-logger", Place.TEST_SUPPORT, "recording-logger", "recording-logger.ts.ftl", Map.of());
    }

    private static void units(BackendPlan plan, Contributions out) {
        for (String unit : UNITS) {
            out.source(
                    unit + "-test",
                    Place.UNIT_TEST,
                    unit,
                    unit + ".test.ts.ftl",
                    Map.of(
                            "cursor",
                            CursorSample.of(plan.resources().getFirst().entity().key())));
        }
        if (plan.hasAuth()) {
            boolean numeric = plan.resource("User").key().tsType().equals("number");
            boolean owner = plan.resources().stream()
                    .flatMap(r -> ResourceTestView.of(plan, r).acts().stream())
                    .anyMatch(act -> act.stranger().isPresent());
            for (String unit : AUTH_UNITS) {
                out.source(
                        unit + "-test",
                        Place.UNIT_TEST,
                        unit,
                        unit + ".test.ts.ftl",
                        Map.of("ids", numeric ? List.of("1", "2") : List.of("'a'", "'b'"), "owner", owner));
            }
        }
    }

    private static void commands(BackendPlan plan, Contributions out) {
        for (OperationPlan operation : plan.operations()) {
            out.userSource(
                    Role.of("operation-test", operation.function()),
                    Place.INTEGRATION_TEST,
                    "",
                    "operations/" + operation.kebab(),
                    "operation.test.ts.ftl",
                    Map.of("o", CommandTestView.of(plan, operation)));
        }
        List<CommandTestView> reports =
                plan.reports().stream().map(r -> CommandTestView.of(plan, r)).toList();
        if (!reports.isEmpty()) {
            List<CommandTestView.Row> rows =
                    reports.stream().flatMap(r -> r.on().stream()).distinct().toList();
            out.source(
                    "report-test",
                    Place.INTEGRATION_TEST,
                    "reports",
                    "report.test.ts.ftl",
                    Map.of("reports", reports, "rows", rows));
        }
    }

    private static FixtureView resource(BackendPlan plan, ResourcePlan resource, Contributions out) {
        FixtureView fixture = FixtureView.of(plan, resource);
        String entity = resource.entity().name();
        out.source(
                Role.of("fixture", entity),
                Place.TEST_SUPPORT,
                "",
                "fixtures/" + resource.names().kebab(),
                "fixture.ts.ftl",
                Map.of("r", resource, "f", fixture, "creatable", resource.has(EndpointPlan.Kind.CREATE)));
        if (!resource.endpoints().isEmpty()) {
            out.source(
                    Role.of("test", entity),
                    Place.INTEGRATION_TEST,
                    "",
                    resource.names().pluralKebab(),
                    "resource.test.ts.ftl",
                    Map.of("r", resource, "f", fixture, "v", ResourceTestView.of(plan, resource)));
        }
        return fixture;
    }

    private static void auth(BackendPlan plan, Auth auth, Contributions out) {
        FixtureView user = FixtureView.of(plan, plan.resource("User"));
        List<FixtureView.Value> profile = HttpTestView.profile(plan.resource("User"), user);
        out.source(
                "auth-test",
                Place.INTEGRATION_TEST,
                "auth",
                "auth.test.ts.ftl",
                Map.of("open", auth.registration() == Auth.Registration.OPEN, "profile", profile));
    }
}
