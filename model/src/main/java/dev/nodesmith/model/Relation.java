package dev.nodesmith.model;

import java.util.Optional;

/** A named link from one entity to another, as seen from the entity that declares it. */
public sealed interface Relation {

    String name();

    /** Name of the entity it leads to. */
    String target();

    /** Name under which the target sees this relation, when the target can include it. */
    Optional<String> inverse();

    Optional<String> description();

    /** {@code author: Author!}: this entity holds the foreign key. */
    record ToOne(
            String name,
            String target,
            Field.Presence presence,
            Cardinality cardinality,
            OnDelete onDelete,
            Role role,
            Optional<String> inverse,
            Optional<String> description,
            Optional<String> was)
            implements Relation {}

    /** {@code books: Book[]}, where {@code Book.author} holds the key: {@code mappedBy} names that relation. */
    record ToMany(String name, String target, String mappedBy, Optional<String> inverse, Optional<String> description)
            implements Relation {}

    /** {@code tags: Tag[]} with a join table of its own. */
    record ManyToMany(
            String name, String target, Optional<String> inverse, Optional<String> description, Optional<String> was)
            implements Relation {}

    /** How many rows of this entity may point at one row of the target. */
    enum Cardinality {
        MANY,
        /** A unique foreign key: one-to-one. */
        ONE
    }

    /** What happens to this row when the target row is deleted. */
    enum OnDelete {
        RESTRICT,
        CASCADE,
        SET_NULL
    }

    /** Whether the relation says whose row it is. */
    enum Role {
        PLAIN,
        /** {@code @owner}: set from the signed-in user, never from the request; access rules speak of it. */
        OWNER
    }
}
