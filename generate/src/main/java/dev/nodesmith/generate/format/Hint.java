package dev.nodesmith.generate.format;

/** What the surroundings tell a node about how they lay it out. */
enum Hint {
    NONE,
    /** The node hugs the parentheses of a call as its first argument. */
    FIRST_ARGUMENT,
    /** The node hugs the parentheses of a call as its last argument. */
    LAST_ARGUMENT,

    // The layouts of an assignment, whose right side the node is.
    BREAK_AFTER_OPERATOR,
    NEVER_BREAK_AFTER_OPERATOR,
    FLUID,
    BREAK_LEFT,
    CHAIN,
    CHAIN_TAIL,
    CHAIN_TAIL_ARROW_CHAIN,
    ONLY_LEFT;

    boolean isArgument() {
        return this == FIRST_ARGUMENT || this == LAST_ARGUMENT;
    }

    boolean isAssignment() {
        return compareTo(BREAK_AFTER_OPERATOR) >= 0;
    }
}
