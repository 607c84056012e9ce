package dev.nodesmith.verify;

import java.util.ArrayList;
import java.util.List;

/** Collects what one check sees. A check that examines nothing does not apply. */
public final class Findings {

    private final List<String> problems = new ArrayList<>();
    private int examined;

    /** Notes a problem unless {@code holds}. */
    public void expect(boolean holds, String problem) {
        examined++;
        if (!holds) {
            problems.add(problem);
        }
    }

    /** The exchange must have one of the statuses. */
    public void status(Exchange exchange, int... expected) {
        examined++;
        for (int status : expected) {
            if (exchange.status() == status) {
                return;
            }
        }
        StringBuilder wanted = new StringBuilder();
        for (int status : expected) {
            wanted.append(wanted.isEmpty() ? "" : " or ").append(status);
        }
        problems.add("expected " + wanted + ": " + exchange.describe());
    }

    CheckResult result(Check check) {
        CheckResult.Outcome outcome = !problems.isEmpty()
                ? CheckResult.Outcome.FAILED
                : examined == 0 ? CheckResult.Outcome.NOT_APPLICABLE : CheckResult.Outcome.PASSED;
        return new CheckResult(check.id(), check.title(), outcome, List.copyOf(problems));
    }
}
