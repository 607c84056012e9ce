package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Field.Presence;
import java.util.List;
import java.util.Optional;

/**
 * A field as it was written, line or mapping, before its words are understood.
 *
 * @param words the {@code @words}, or the keys of the long form
 * @param renamed former names of values that stand beside the type
 */
record FieldSpec(
        TypeSpec type, Presence presence, Optional<Node> defaultValue, List<Word> words, List<Renamed> renamed) {

    FieldSpec(TypeSpec type, Presence presence, Optional<Node> defaultValue, List<Word> words) {
        this(type, presence, defaultValue, words, List.of());
    }

    /** A value of an enum and what it was called before. */
    record Renamed(Scalar present, Scalar former) {}

    /**
     * {@code name(arguments)[]}.
     *
     * @param arguments absent when there are no parentheses
     */
    record TypeSpec(Scalar name, Optional<List<Scalar>> arguments, Shape shape) {}

    enum Shape {
        SINGLE,
        LIST
    }

    /** {@code @name(argument)}. */
    record Word(Scalar name, Optional<Scalar> argument) {}
}
