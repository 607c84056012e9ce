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

    /** Key under {@code stack:} in the model file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
