package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Position;
import java.util.Optional;

/**
 * What a problem speaks of.
 *
 * @param path dotted place in the model
 * @param offending text as written
 */
record Place(String path, Position position, Optional<String> offending) {

    static Place of(String path, Node node) {
        return new Place(path, node.position(), Optional.of(node.excerpt()));
    }

    /** A part of a scalar: {@code text} begins at {@code offset} of its value. */
    static Place within(String path, Scalar scalar, int offset, String text) {
        return new Place(path, scalar.positionAt(offset), Optional.of(text));
    }
}
