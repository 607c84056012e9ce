package dev.nodesmith.app.write;

/** What to do with a folder that already holds something. */
public enum Existing {
    /** It is left alone. */
    REFUSE,
    /** Files of the same path are replaced, all others stay. */
    REPLACE
}
