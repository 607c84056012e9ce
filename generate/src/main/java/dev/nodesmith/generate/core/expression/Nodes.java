package dev.nodesmith.generate.core.expression;

import dev.nodesmith.model.Expression.Binary;
import dev.nodesmith.model.Expression.Call;
import dev.nodesmith.model.Expression.Conditional;
import dev.nodesmith.model.Expression.ListLiteral;
import dev.nodesmith.model.Expression.Literal;
import dev.nodesmith.model.Expression.Node;
import dev.nodesmith.model.Expression.Reference;
import dev.nodesmith.model.Expression.Unary;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Questions about the nodes of an expression. */
final class Nodes {

    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%");
    private static final Set<String> LOGIC = Set.of("&&", "||");

    private Nodes() {}

    static boolean isNull(Node node) {
        return node instanceof Literal literal && literal.json().equals("null");
    }

    static boolean isZero(Node node) {
        return node instanceof Literal literal && literal.json().matches("-?0(\\.0+)?");
    }

    static boolean isArithmetic(Node node) {
        return node instanceof Binary binary && ARITHMETIC.contains(binary.operator());
    }

    static boolean isLogic(Node node) {
        return node instanceof Binary binary && LOGIC.contains(binary.operator());
    }

    static boolean isEquality(Node node) {
        return node instanceof Binary binary
                && (binary.operator().equals("==") || binary.operator().equals("!="));
    }

    static boolean isText(Node node) {
        return node instanceof Literal literal && literal.json().startsWith("\"");
    }

    static List<Node> children(Node node) {
        return switch (node) {
            case Reference r -> List.of();
            case Literal l -> List.of();
            case Unary u -> List.of(u.operand());
            case Binary b -> List.of(b.left(), b.right());
            case Conditional c -> List.of(c.condition(), c.whenTrue(), c.whenFalse());
            case Call c -> c.arguments();
            case ListLiteral l -> l.items();
        };
    }

    /** The node and all below it. */
    static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), children(node).stream().flatMap(Nodes::all));
    }

    static Stream<Reference> references(Node node) {
        return all(node).filter(Reference.class::isInstance).map(Reference.class::cast);
    }

    static Kind kind(Node node) {
        return switch (node) {
            case Reference r -> Kind.of(r.type());
            case Literal l -> kind(l);
            case Unary u -> u.operator().equals("!") ? Kind.BOOLEAN : kind(u.operand());
            case Binary b -> isArithmetic(b) ? arithmetic(b) : Kind.BOOLEAN;
            case Conditional c -> branches(kind(c.whenTrue()), kind(c.whenFalse()));
            case Call c ->
                switch (c.function()) {
                    case "size" -> Kind.INT;
                    case "now" -> Kind.INSTANT;
                    default -> Kind.BOOLEAN;
                };
            case ListLiteral l -> Kind.LIST;
        };
    }

    private static Kind kind(Literal literal) {
        String json = literal.json();
        return switch (json.charAt(0)) {
            case '"' -> Kind.TEXT;
            case 't', 'f' -> Kind.BOOLEAN;
            case 'n' -> Kind.NULL;
            default -> json.matches("-?\\d+") ? Kind.INT : Kind.FRACTION;
        };
    }

    private static Kind arithmetic(Binary binary) {
        Kind left = kind(binary.left());
        return left == Kind.TEXT ? Kind.TEXT : left.sum(kind(binary.right()));
    }

    private static Kind branches(Kind one, Kind other) {
        return one.numeric() && other.numeric() && one != other ? one.sum(other) : one == Kind.NULL ? other : one;
    }
}
