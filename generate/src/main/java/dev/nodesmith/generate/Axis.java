package dev.nodesmith.generate;

import java.util.Locale;

/** A question about the stack that is answered by exactly one feature. */
public enum Axis {
    LANGUAGE,
    HTTP,
    DATA,
    DATABASE,
    READS,
    VALIDATION,
    TEST,
    LOGGING,
    LAYOUT;

    /** Whether every stack answers the question. */
    public Need need() {
        return this == READS ? Need.SOMETIMES : Need.ALWAYS;
    }

    public enum Need {
        ALWAYS,
        SOMETIMES
    }

    /** Key under {@code stack:} in the model file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
