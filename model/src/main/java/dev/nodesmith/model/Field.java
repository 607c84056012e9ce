package dev.nodesmith.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One column of an entity, or one value of an operation's input.
 *
 * @param defaultValue as the model wrote it, already checked against the type
 * @param was what the field was called before
 * @param formerValues values of an enum to what they were called before
 */
public record Field(
        String name,
        FieldType type,
        Presence presence,
        Optional<DefaultValue> defaultValue,
        Constraints constraints,
        Set<Trait> traits,
        Optional<String> description,
        Optional<String> was,
        Map<String, String> formerValues) {

    public Field {
        formerValues = Map.copyOf(formerValues);
    }

    /** A field whose values have always been called what they are called. */
    public Field(
            String name,
            FieldType type,
            Presence presence,
            Optional<DefaultValue> defaultValue,
            Constraints constraints,
            Set<Trait> traits,
            Optional<String> description,
            Optional<String> was) {
        this(name, type, presence, defaultValue, constraints, traits, description, was, Map.of());
    }

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
