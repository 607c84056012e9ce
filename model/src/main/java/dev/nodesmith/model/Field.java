package dev.nodesmith.model;

import java.util.Optional;
import java.util.Set;

/**
 * One column of an entity, or one value of an operation's input.
 *
 * @param defaultValue as the model wrote it, already checked against the type
 */
public record Field(
        String name,
        FieldType type,
        Presence presence,
        Optional<DefaultValue> defaultValue,
        Constraints constraints,
        Set<Trait> traits,
        Optional<String> description,
        Optional<String> was) {

    public enum Presence {
        REQUIRED,
        OPTIONAL
    }

    /** Yes/no properties of a field, each an {@code @word} of the field line. */
    public enum Trait {
        UNIQUE,
        INDEX,
        SEARCH,
        SORT,
        FILTER,
        /** Never leaves the server, in any answer or log. */
        SECRET,
        /** Set by the server or by hooks, never by a client. */
        READ_ONLY,
        /** Set at creation and never after. */
        IMMUTABLE
    }

    public boolean required() {
        return presence == Presence.REQUIRED;
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
