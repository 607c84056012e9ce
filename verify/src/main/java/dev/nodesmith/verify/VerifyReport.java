package dev.nodesmith.verify;

import dev.nodesmith.verify.CheckResult.Outcome;
import java.util.List;

/** All results of a run, in the order of the checks. */
public record VerifyReport(List<CheckResult> results, int requests) {

    public boolean passed() {
        return results.stream().noneMatch(r -> r.outcome() == Outcome.FAILED);
    }

    public long count(Outcome outcome) {
        return results.stream().filter(r -> r.outcome() == outcome).count();
    }

    /** One line a check, the problems below those that failed. */
    public String print() {
        StringBuilder out = new StringBuilder();
        for (CheckResult result : results) {
            out.append(
                            switch (result.outcome()) {
                                case PASSED -> "pass  ";
                                case FAILED -> "FAIL  ";
                                case NOT_APPLICABLE -> "n/a   ";
                            })
                    .append(result.id())
                    .append("  ")
                    .append(result.title())
                    .append('\n');
            result.problems().forEach(p -> out.append("        ").append(p).append('\n'));
        }
        return out.append(count(Outcome.PASSED))
                .append(" passed, ")
                .append(count(Outcome.FAILED))
                .append(" failed, ")
                .append(count(Outcome.NOT_APPLICABLE))
                .append(" not applicable, ")
                .append(requests)
                .append(" requests\n")
                .toString();
    }
}
