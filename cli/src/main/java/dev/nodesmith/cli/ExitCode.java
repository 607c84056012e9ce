package dev.nodesmith.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the shell is told. Scripts rely on these numbers: they are part of the interface. */
public enum ExitCode {
    DONE(0, "done"),
    /** The work was done and found something: findings, conflicts, failed checks. */
    FINDINGS(1, "findings or conflicts"),
    /** The user's input is wrong: an unknown option, a mistake in the model. */
    USER_INPUT(2, "the input is wrong"),
    /** The surroundings are: no Node, a port taken, a folder that cannot be written. */
    ENVIRONMENT(3, "the environment is (no Node, port taken)"),
    /** A bug of ours. */
    BUG(70, "a bug of Nodesmith");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    public int number() {
        return number;
    }

    /** For people: numbers and what they stand for. */
    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (ExitCode code : values()) {
            meanings.put(String.valueOf(code.number), code.meaning);
        }
        return meanings;
    }
}
