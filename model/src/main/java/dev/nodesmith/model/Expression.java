package dev.nodesmith.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A checked CEL expression, as a small tree of our own so that emitters need not know the CEL library.
 *
 * @param source the text as written
 */
public record Expression(String source, Node root) {

    /** Node of the tree. */
    public sealed interface Node {

        /** The nodes directly below. */
        default List<Node> children() {
            return switch (this) {
                case Reference r -> List.of();
                case Literal l -> List.of();
                case Unary u -> List.of(u.operand());
                case Binary b -> List.of(b.left(), b.right());
                case Conditional c -> List.of(c.condition(), c.whenTrue(), c.whenFalse());
                case Call c -> c.arguments();
                case ListLiteral l -> l.items();
            };
        }

        /** This node and all below it. */
        default Stream<Node> all() {
            return Stream.concat(Stream.of(this), children().stream().flatMap(Node::all));
        }

        /** All that the expression reads. */
        default Stream<Reference> references() {
            return all().filter(Reference.class::isInstance).map(Reference.class::cast);
        }
    }

    /** A field, relation key or {@code caller} property: {@code path} has one or two parts. */
    public record Reference(List<String> path, FieldType type) implements Node {}

    /** A literal as JSON text. */
    public record Literal(String json) implements Node {}

    /** {@code !}, {@code -}. */
    public record Unary(String operator, Node operand) implements Node {}

    /** {@code && || == != < <= > >= + - * / % in}. */
    public record Binary(String operator, Node left, Node right) implements Node {}

    public record Conditional(Node condition, Node whenTrue, Node whenFalse) implements Node {}

    /** {@code size startsWith endsWith contains matches has now}: the receiver, where there is one, is the first argument. */
    public record Call(String function, List<Node> arguments) implements Node {}

    public record ListLiteral(List<Node> items) implements Node {}
}
