package dev.nodesmith.model.cel;

import dev.nodesmith.model.Expression.Literal;
import dev.nodesmith.model.Expression.Node;
import dev.nodesmith.model.Expression.Reference;
import dev.nodesmith.model.FieldType;
import java.util.List;
import java.util.Optional;

/**
 * A part of an expression with what is known of its value.
 *
 * @param offset where it begins, in {@code char}s of the expression
 * @param text of a text literal
 * @param items of a list literal
 */
record Typed(Node node, ValueKind kind, int offset, Optional<String> text, List<Typed> items) {

    static final Node NOTHING = new Literal("null");

    static Typed of(Node node, ValueKind kind, int offset) {
        return new Typed(node, kind, offset, Optional.empty(), List.of());
    }

    static Typed broken(int offset) {
        return of(NOTHING, ValueKind.ANY, offset);
    }

    /** The type of the field it is, where it is one. */
    Optional<FieldType> fieldType() {
        return node instanceof Reference reference ? Optional.of(reference.type()) : Optional.empty();
    }
}
