package dev.nodesmith.generate.core.expression;

/**
 * What a condition counts as when it compares something that is null, and so can be neither true nor false.
 *
 * <p>Inside the condition unknown parts follow the logic of SQL: {@code a > 1 || b > 1} holds when b is 2 and a is null. What
 * is left in the end is settled by whoever asks: a rule over a row is not broken by what is unknown, as SQL's CHECK has it,
 * while a guard is not met by it.
 */
public enum Unknown {
    COUNTS_AS_TRUE,
    COUNTS_AS_FALSE;

    Unknown negated() {
        return this == COUNTS_AS_TRUE ? COUNTS_AS_FALSE : COUNTS_AS_TRUE;
    }
}
