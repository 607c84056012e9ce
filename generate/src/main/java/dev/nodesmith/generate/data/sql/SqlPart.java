package dev.nodesmith.generate.data.sql;

/** How much of the layer is emitted. */
public enum SqlPart {
    ALL,
    /** What reads rows beside an ORM. */
    READS
}
