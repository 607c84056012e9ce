package dev.nodesmith.generate.data.relational;

/** What tells how a change of rows went. */
public enum Written {
    /** The rows themselves, which the same statement gives. */
    ROWS,
    /** A count, after which the rows are read. */
    COUNT
}
