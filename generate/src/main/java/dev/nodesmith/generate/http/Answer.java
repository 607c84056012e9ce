package dev.nodesmith.generate.http;

/** What a route answers with; the emitted {@code results.ts} has a function for each that has a body. */
public enum Answer {
    /** A page of rows. */
    PAGE,
    /** A row as the reader asked for it. */
    ROW,
    /** A new row, with its address. */
    CREATED,
    /** A row after a change. */
    CHANGED,
    /** Anything else that is written as it is. */
    VALUE,
    /** 204. */
    NOTHING
}
