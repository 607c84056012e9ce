package dev.nodesmith.app;

import java.util.List;

/** What the user gave cannot be used. Carries everything that is wrong with it, so that one look is enough. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InputException(List<Problem> problems) {
        super(problems.isEmpty() ? "" : problems.getFirst().message(), null, false, false);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("input is refused for no reason");
        }
        this.problems = List.copyOf(problems);
    }

    public InputException(String message, String hint) {
        this(List.of(Problem.error(message, hint)));
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
