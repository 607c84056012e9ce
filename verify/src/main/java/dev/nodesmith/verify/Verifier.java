package dev.nodesmith.verify;

import dev.nodesmith.verify.CheckResult.Outcome;
import dev.nodesmith.verify.checks.Checks;
import java.util.ArrayList;
import java.util.List;

/** Runs every check against a backend. Adds rows and users to it; never deletes what it did not make. */
public final class Verifier {

    private Verifier() {}

    /** Examines the target; a check that breaks down is reported and the others go on. */
    public static VerifyReport verify(Target target) throws InterruptedException {
        World world = World.of(target);
        List<CheckResult> results = new ArrayList<>();
        for (Check check : Checks.all()) {
            results.add(run(check, world));
        }
        results.add(contract(world.probe()));
        return new VerifyReport(List.copyOf(results), world.probe().requests());
    }

    private static CheckResult run(Check check, World world) throws InterruptedException {
        Findings findings = new Findings();
        try {
            check.run(world, findings);
        } catch (RuntimeException e) {
            return new CheckResult(check.id(), check.title(), Outcome.FAILED, List.of("the check broke down: " + e));
        }
        return findings.result(check);
    }

    private static CheckResult contract(Probe probe) {
        List<String> breaches = probe.breaches();
        return new CheckResult(
                "contract",
                "Every answer is as the OpenAPI document says",
                breaches.isEmpty() ? Outcome.PASSED : Outcome.FAILED,
                breaches);
    }
}
