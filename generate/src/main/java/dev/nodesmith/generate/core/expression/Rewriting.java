package dev.nodesmith.generate.core.expression;

import dev.nodesmith.model.Expression.Binary;
import dev.nodesmith.model.Expression.Call;
import dev.nodesmith.model.Expression.Conditional;
import dev.nodesmith.model.Expression.ListLiteral;
import dev.nodesmith.model.Expression.Literal;
import dev.nodesmith.model.Expression.Node;
import dev.nodesmith.model.Expression.Reference;
import dev.nodesmith.model.Expression.Unary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings an expression into a form that can be printed piece by piece:
 *
 * <ul>
 *   <li>choices rise above the operators, {@code (a ? b : c) > 1} to {@code a ? b > 1 : c > 1}, so that what is left below them
 *       is null exactly when one of its references is;
 *   <li>a division by something that can be zero becomes a choice with null in it;
 *   <li>{@code a == 'x' || a == 'y'} becomes {@code a in ['x', 'y']}.
 * </ul>
 */
final class Rewriting {

    private static final Literal ZERO = new Literal("0");
    private static final Literal NULL = new Literal("null");

    private Rewriting() {}

    static Node of(Node node) {
        return switch (node) {
            case Reference r -> r;
            case Literal l -> l;
            case ListLiteral l -> l;
            case Unary u -> unary(u.operator(), of(u.operand()));
            case Conditional c -> new Conditional(of(c.condition()), of(c.whenTrue()), of(c.whenFalse()));
            case Call c -> call(c);
            case Binary b ->
                Nodes.isLogic(b)
                        ? folded(b.operator(), of(b.left()), of(b.right()))
                        : lifted(b.operator(), of(b.left()), of(b.right()));
        };
    }

    private static Node unary(String operator, Node operand) {
        if (operator.equals("-") && operand instanceof Conditional c) {
            return new Conditional(c.condition(), unary(operator, c.whenTrue()), unary(operator, c.whenFalse()));
        }
        return new Unary(operator, operand);
    }

    private static Node call(Call call) {
        if (call.arguments().isEmpty()) {
            return call;
        }
        Node first = of(call.arguments().getFirst());
        if (first instanceof Conditional c) {
            return new Conditional(
                    c.condition(), of(withFirst(call, c.whenTrue())), of(withFirst(call, c.whenFalse())));
        }
        return withFirst(call, first);
    }

    private static Call withFirst(Call call, Node first) {
        List<Node> arguments = new ArrayList<>(call.arguments());
        arguments.set(0, first);
        return new Call(call.function(), List.copyOf(arguments));
    }

    private static Node lifted(String operator, Node left, Node right) {
        if (left instanceof Conditional c) {
            return new Conditional(
                    c.condition(), lifted(operator, c.whenTrue(), right), lifted(operator, c.whenFalse(), right));
        }
        if (right instanceof Conditional c) {
            return new Conditional(
                    c.condition(), lifted(operator, left, c.whenTrue()), lifted(operator, left, c.whenFalse()));
        }
        boolean divides = operator.equals("/") || operator.equals("%");
        if (divides && !(right instanceof Literal)) {
            return new Conditional(new Binary("==", right, ZERO), NULL, new Binary(operator, left, right));
        }
        return divides && Nodes.isZero(right) ? NULL : new Binary(operator, left, right);
    }

    private static Node folded(String operator, Node left, Node right) {
        String equality = operator.equals("||") ? "==" : "!=";
        if (left instanceof Binary deeper && deeper.operator().equals(operator)) {
            Node tail = folded(operator, deeper.right(), right);
            boolean met = !(tail instanceof Binary b && b.operator().equals(operator));
            return met ? folded(operator, deeper.left(), tail) : new Binary(operator, left, right);
        }
        Choice one = Choice.of(left, equality);
        Choice other = Choice.of(right, equality);
        if (one == null || other == null || !one.reference().equals(other.reference())) {
            return new Binary(operator, left, right);
        }
        List<Node> items = new ArrayList<>(one.items());
        items.addAll(other.items());
        Node in = new Binary("in", one.reference(), new ListLiteral(List.copyOf(items)));
        return operator.equals("||") ? in : new Unary("!", in);
    }

    /** A reference held against literals. */
    private record Choice(Reference reference, List<Node> items) {

        static @Nullable Choice of(Node node, String equality) {
            if (equality.equals("!=") && node instanceof Unary u && u.operator().equals("!")) {
                return of(u.operand(), "==");
            }
            if (!(node instanceof Binary b) || !(b.left() instanceof Reference reference)) {
                return null;
            }
            if (b.operator().equals("in") && b.right() instanceof ListLiteral list && equality.equals("==")) {
                return new Choice(reference, list.items());
            }
            boolean literal = b.operator().equals(equality) && b.right() instanceof Literal && !Nodes.isNull(b.right());
            return literal ? new Choice(reference, List.of(b.right())) : null;
        }
    }
}
