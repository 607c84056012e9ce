package dev.nodesmith.verify;

import java.util.List;

/**
 * What one check found.
 *
 * @param problems what was expected and what was seen, one line each; empty when it passed
 */
public record CheckResult(String id, String title, Outcome outcome, List<String> problems) {

    public enum Outcome {
        PASSED,
        FAILED,
        /** The backend has nothing that the check could be tried on. */
        NOT_APPLICABLE
    }
}
