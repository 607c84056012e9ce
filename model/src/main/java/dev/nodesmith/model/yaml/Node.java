package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Position;

/** Part of a YAML document, with the place where it begins. */
sealed interface Node permits Scalar, Sequence, Mapping {

    Position position();

    /** How many nodes this one is when its aliases are written out. */
    int weight();

    /** What a message calls it. */
    String kind();

    /** The text that a message quotes: a scalar as written, a bracket for the rest. */
    String excerpt();
}
