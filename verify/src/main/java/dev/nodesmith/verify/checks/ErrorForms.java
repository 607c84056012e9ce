package dev.nodesmith.verify.checks;

import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Exchange;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.OpenApi;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.World;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Unknown route, wrong method, bad JSON, wrong type, too large: each has its status and the one form of errors. */
final class ErrorForms implements Check {

    private static final int MORE_THAN_ANY_LIMIT = 3_000_000;
    private static final int MOST_ATTEMPTS = 10;

    @Override
    public String id() {
        return "errors.forms";
    }

    @Override
    public String title() {
        return "Malformed requests are answered in the one error form";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        String version = world.model().api().path();
        expectError(world, findings, world.probe().send(Call.get(version + "/no-such-thing")), 404);
        expectError(world, findings, world.probe().send(Call.get("/no-such-thing-either")), 404);

        Optional<OpenApi.Operation> collection = world.api().operations().stream()
                .filter(o -> o.method().equals("GET")
                        && !o.hasParameters()
                        && !o.path().contains("/auth/"))
                .findFirst();
        if (collection.isPresent()) {
            Exchange wrongMethod =
                    world.probe().send(new Call("DELETE", collection.get().path(), Map.of(), ""));
            expectError(world, findings, wrongMethod, 405);
            findings.expect(
                    wrongMethod.header("allow").filter(a -> a.contains("GET")).isPresent(),
                    "405 names the allowed methods: " + wrongMethod.describe());
        }
        Optional<OpenApi.Operation> open = bodied(world);
        if (open.isPresent()) {
            String path = open.get().at("018f2f4e-7b1a-7c3d-8e4f-000000000000");
            String token = world.hasAuth() && open.get().secured() == OpenApi.Security.SIGNED_IN
                    ? world.tokenOf(world.model().auth().orElseThrow().adminRole())
                    : "";
            Call call = new Call("POST", path, Map.of(), "{\"a\": ").as(token);
            expectError(world, findings, world.probe().send(call), 400);
            Call text = new Call("POST", path, Map.of("content-type", "text/plain"), "hello").as(token);
            expectError(world, findings, world.probe().send(text), 415);
            Call large =
                    new Call("POST", path, Map.of(), "{\"a\":\"" + "x".repeat(MORE_THAN_ANY_LIMIT) + "\"}").as(token);
            expectError(world, findings, sendLarge(world, large), 413);
        }
    }

    /** Who refuses a body need not read it, and may have hung up before all of it was sent; the answer is then lost. */
    private static Exchange sendLarge(World world, Call large) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return world.probe().send(large);
            } catch (UncheckedIOException e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static Optional<OpenApi.Operation> bodied(World world) {
        return world.resources().stream()
                .flatMap(r -> r.create().stream())
                .findFirst()
                .or(() -> world.api().operations().stream()
                        .filter(o -> o.path().endsWith("/auth/login"))
                        .findFirst());
    }

    private static void expectError(World world, Findings findings, Exchange exchange, int status) {
        findings.status(exchange, status);
        boolean formed = switch (world.model().api().responses()) {
            case PROBLEM ->
                exchange.header("content-type")
                                .filter(t -> t.startsWith("application/problem+json"))
                                .isPresent()
                        && exchange.json().path("status").asInt() == exchange.status()
                        && exchange.json().has("title");
            case ENVELOPE ->
                exchange.json().path("success").isBoolean()
                        && !exchange.json().path("success").booleanValue()
                        && exchange.json().at("/error/code").isTextual();
            case PLAIN -> exchange.json().path("message").isTextual();
        };
        findings.expect(formed, "the error form: " + exchange.describe());
        findings.expect(
                exchange.header("x-request-id").isPresent(), "an error carries x-request-id: " + exchange.describe());
    }
}
