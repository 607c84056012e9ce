package dev.nodesmith.model.regex;

import java.util.Optional;

/**
 * Whether a pattern may stand in a model: valid with and without the {@code u} flag, with the same meaning (validators and
 * JSON Schema readers differ in whether they set it), and free of catastrophic backtracking.
 */
public final class PatternCheck {

    private static final int MOST_LENGTH = 1_000;

    private PatternCheck() {}

    /**
     * What is wrong with a pattern.
     *
     * @param offset where, in {@code char}s of the pattern
     */
    public record Fault(int offset, String message, Optional<String> hint) {}

    public static Optional<Fault> fault(String pattern) {
        if (pattern.length() > MOST_LENGTH) {
            return Optional.of(
                    new Fault(0, "The pattern is longer than " + MOST_LENGTH + " characters.", Optional.empty()));
        }
        try {
            return Ambiguity.fault(PatternParser.parse(pattern));
        } catch (InvalidPatternException e) {
            return Optional.of(e.fault());
        }
    }
}
