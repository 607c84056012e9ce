package dev.nodesmith.verify.checks;

import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Exchange;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.World;
import java.util.List;

/** Security headers on every kind of answer, CORS by allow-list, request ids echoed when they are sane. */
final class Headers implements Check {

    @Override
    public String id() {
        return "headers";
    }

    @Override
    public String title() {
        return "Security headers, CORS and request ids";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        List<String> paths = List.of("/health/live", "/no-such-thing");
        for (String path : paths) {
            Exchange exchange = world.probe().send(Call.get(path).with("origin", "https://evil.example"));
            findings.expect(
                    exchange.header("x-content-type-options")
                            .filter("nosniff"::equals)
                            .isPresent(),
                    "nosniff on " + exchange.describe());
            findings.expect(
                    exchange.header("content-security-policy")
                                    .filter(v -> v.contains("frame-ancestors"))
                                    .isPresent()
                            || exchange.header("x-frame-options").isPresent(),
                    "framing is refused on " + exchange.describe());
            findings.expect(
                    exchange.header("referrer-policy").isPresent(), "referrer-policy on " + exchange.describe());
            findings.expect(exchange.header("x-powered-by").isEmpty(), "no x-powered-by on " + exchange.describe());
            findings.expect(
                    exchange.header("access-control-allow-origin").isEmpty(),
                    "an origin that is not on the list is not allowed: " + exchange.describe());
        }
        Exchange sane = world.probe().send(Call.get("/health/live").with("x-request-id", "probe-1.a_B"));
        findings.expect(
                sane.header("x-request-id").filter("probe-1.a_B"::equals).isPresent(), "a sane request id is echoed");
        Exchange absurd = world.probe().send(Call.get("/health/live").with("x-request-id", "x".repeat(5000)));
        findings.expect(
                absurd.header("x-request-id").filter(v -> v.length() <= 64).isPresent(),
                "an absurd request id is replaced");
    }
}
