package dev.nodesmith.verify.checks;

import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.World;

/** Liveness, readiness, the document and its page are served to anyone. */
final class Health implements Check {

    @Override
    public String id() {
        return "health";
    }

    @Override
    public String title() {
        return "Health, readiness and the API's documentation are served";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        findings.status(world.probe().send(Call.get("/health/live")), 200);
        findings.status(world.probe().send(Call.get("/health/ready")), 200);
        findings.expect(
                world.probe()
                        .send(Call.get("/openapi.json"))
                        .json()
                        .path("openapi")
                        .asText()
                        .startsWith("3.1"),
                "/openapi.json is an OpenAPI 3.1 document");
        findings.status(world.probe().send(Call.get("/docs")), 200);
        findings.status(world.probe().send(Call.get("/metrics")), 404);
    }
}
