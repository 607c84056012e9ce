package dev.nodesmith.generate.plan;

import java.util.Optional;

/**
 * A relation to many rows of another table.
 *
 * @param property {@code books}, {@code tags}
 * @param mappedBy property of the target's foreign key, for one-to-many
 * @param join the join table, for many-to-many
 * @param idsProperty {@code tagIds}: how requests name the linked rows, for many-to-many
 */
public record ToManyPlan(
        String property,
        String target,
        Names targetNames,
        Optional<String> mappedBy,
        Optional<Join> join,
        String idsProperty) {

    /**
     * Join table of a many-to-many relation.
     *
     * @param sourceColumn SQL name of the key to this side
     * @param targetColumn SQL name of the key to the other side
     * @param declaredHere whether this side declared the relation: its requests carry the ids, and it owns the table
     */
    public record Join(String table, String sourceColumn, String targetColumn, Side declaredHere) {}

    public enum Side {
        DECLARING,
        INVERSE
    }

    /** Whether requests of this resource carry the ids. */
    public boolean writable() {
        return join.filter(j -> j.declaredHere() == Side.DECLARING).isPresent();
    }
}
