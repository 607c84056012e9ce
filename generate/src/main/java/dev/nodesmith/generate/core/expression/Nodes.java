package dev.nodesmith.generate.core.expression;

import dev.nodesmith.model.Expression.Binary;
import dev.nodesmith.model.Expression.Call;
import dev.nodesmith.model.Expression.Conditional;
import dev.nodesmith.model.Expression.ListLiteral;
import dev.nodesmith.model.Expression.Literal;
import dev.nodesmith.model.Expression.Node;
import dev.nodesmith.model.Expression.Reference;
import dev.nodesmith.model.Expression.Unary;
import java.util.Set;

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
