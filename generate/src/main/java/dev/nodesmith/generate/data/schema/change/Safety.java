package dev.nodesmith.generate.data.schema.change;

/** What a step of a migration can do to a database that is in use, mildest first. */
public enum Safety {
    SAFE,
    /** Others wait for it, or stumble over what it has changed, for a moment or as long as it reads the table. */
    LOCKS,
    /** It writes every row anew while others wait. */
    REWRITES,
    /** It fails when the rows that are there do not agree with it. */
    MAY_FAIL,
    /** What it takes away no way back brings again. */
    LOSES_DATA
}
