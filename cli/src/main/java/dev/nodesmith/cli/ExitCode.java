package dev.nodesmith.cli;

/** What the shell is told. Scripts rely on these numbers: they are part of the interface. */
public enum ExitCode {
    DONE(0),
    /** The work was done and found something: findings, conflicts, failed checks. */
    FINDINGS(1),
    /** The user's input is wrong: an unknown option, a mistake in the model. */
    USER_INPUT(2),
    /** The surroundings are: no Node, a port taken, a folder that cannot be written. */
    ENVIRONMENT(3),
    /** A bug of ours. */
    BUG(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
