package dev.nodesmith.model.cel;

import dev.nodesmith.model.Expression.Binary;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.FieldType.ArrayType;
import dev.nodesmith.model.FieldType.EnumType;
import dev.nodesmith.model.Literals;
import dev.nodesmith.model.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * Which operators go with which values.
 *
 * <p>Text is compared for equality only: databases order it by their collation, JavaScript by code units, and the two would
 * disagree.
 */
final class BinaryRules {

    private static final List<String> LOGIC = List.of("&&", "||");
    private static final List<String> EQUALITY = List.of("==", "!=");
    private static final List<String> ORDER = List.of("<", "<=", ">", ">=");

    private final Faults faults;

    BinaryRules(Faults faults) {
        this.faults = faults;
    }

    Typed binary(String operator, Typed left, Typed right, int offset) {
        ValueKind kind;
        if (LOGIC.contains(operator)) {
            requireBoolean(operator, left);
            requireBoolean(operator, right);
            kind = ValueKind.BOOLEAN;
        } else if (EQUALITY.contains(operator)) {
            requireComparable(operator, left, right, offset);
            kind = ValueKind.BOOLEAN;
        } else if (ORDER.contains(operator)) {
            requireOrder(operator, left, right, offset);
            kind = ValueKind.BOOLEAN;
        } else {
            kind = arithmetic(operator, left, right, offset);
        }
        return Typed.of(new Binary(operator, left.node(), right.node()), kind, offset);
    }

    Typed in(Typed item, Typed list, int offset) {
        if (list.kind() != ValueKind.LIST && list.kind() != ValueKind.ANY) {
            faults.add(
                    offset,
                    "in",
                    "`in` needs a list on its right; here it is " + list.kind().what() + ".",
                    "for example `status in ['draft', 'sold']`");
        }
        list.items().forEach(member -> requireComparable("in", item, member, member.offset()));
        if (list.fieldType().orElse(null) instanceof ArrayType array) {
            requireText(item, array.element());
            if (!same(item.kind(), ValueKind.of(array.element()))) {
                mismatch("in", item.kind(), ValueKind.of(array.element()), offset);
            }
        }
        return Typed.of(new Binary("in", item.node(), list.node()), ValueKind.BOOLEAN, offset);
    }

    /** The kind that both branches of a condition have. */
    ValueKind common(Typed left, Typed right, int offset) {
        if (left.kind().unknown()) {
            return right.kind();
        }
        if (!same(left.kind(), right.kind())) {
            mismatch(":", left.kind(), right.kind(), offset);
        }
        return left.kind().number() && right.kind().number() && right.kind().compareTo(left.kind()) > 0
                ? right.kind()
                : left.kind();
    }

    private void requireBoolean(String operator, Typed operand) {
        if (operand.kind() != ValueKind.BOOLEAN && !operand.kind().unknown()) {
            faults.add(
                    operand.offset(),
                    operator,
                    "`" + operator + "` joins conditions, but here stands "
                            + operand.kind().what() + ".");
        }
    }

    private void requireComparable(String operator, Typed left, Typed right, int offset) {
        left.fieldType().ifPresent(type -> requireText(right, type));
        right.fieldType().ifPresent(type -> requireText(left, type));
        boolean literalTime = (left.kind().time() && right.text().isPresent())
                || (right.kind().time() && left.text().isPresent());
        if (!literalTime && !same(left.kind(), right.kind())) {
            mismatch(operator, left.kind(), right.kind(), offset);
        }
        boolean whole = left.kind() == ValueKind.JSON || left.kind() == ValueKind.LIST;
        if (whole && right.kind() == left.kind()) {
            faults.add(offset, operator, "Lists and JSON can be compared with null only.");
        }
    }

    private void requireOrder(String operator, Typed left, Typed right, int offset) {
        requireComparable(operator, left, right, offset);
        for (Typed side : List.of(left, right)) {
            boolean literalTime = side.text().isPresent()
                    && (left.kind().time() || right.kind().time());
            boolean ordered = side.kind().number() || side.kind().time() || side.kind() == ValueKind.ANY || literalTime;
            if (!ordered) {
                faults.add(
                        side.offset(),
                        operator,
                        "`" + operator + "` compares numbers and times, not "
                                + side.kind().what() + ".");
                return;
            }
        }
    }

    private ValueKind arithmetic(String operator, Typed left, Typed right, int offset) {
        if (left.kind() == ValueKind.ANY || right.kind() == ValueKind.ANY) {
            return ValueKind.ANY;
        }
        if (operator.equals("+") && left.kind() == ValueKind.TEXT && right.kind() == ValueKind.TEXT) {
            return ValueKind.TEXT;
        }
        if (left.kind().number() && right.kind().number()) {
            return left.kind().compareTo(right.kind()) >= 0 ? left.kind() : right.kind();
        }
        boolean mixed = operator.equals("+") && (left.kind() == ValueKind.TEXT || right.kind() == ValueKind.TEXT);
        faults.add(
                offset,
                operator,
                "`" + operator + "` cannot be applied to " + left.kind().what() + " and "
                        + right.kind().what() + ".",
                mixed ? Optional.of("`+` joins text with text only") : Optional.empty());
        return ValueKind.ANY;
    }

    /** A text literal beside a field must be a value that the field can have. */
    private void requireText(Typed literal, FieldType type) {
        if (literal.text().isEmpty()) {
            return;
        }
        String text = literal.text().get();
        boolean narrow = type instanceof EnumType || ValueKind.of(type).time() || type instanceof FieldType.UuidType;
        if (narrow && Literals.json(text, type).isEmpty()) {
            faults.add(
                    literal.offset(),
                    text,
                    "`" + text + "` can never be equal here: the field holds " + Literals.expected(type) + ".",
                    type instanceof EnumType enumeration
                            ? Suggestion.hint(text, enumeration.values())
                            : Optional.empty());
        }
    }

    private static boolean same(ValueKind left, ValueKind right) {
        return left == right
                || left.unknown()
                || right.unknown()
                || (left.number() && right.number())
                || (dated(left) && dated(right));
    }

    private static boolean dated(ValueKind kind) {
        return kind == ValueKind.DAY || kind == ValueKind.INSTANT;
    }

    private void mismatch(String operator, ValueKind left, ValueKind right, int offset) {
        faults.add(offset, operator, "`" + operator + "` compares " + left.what() + " with " + right.what() + ".");
    }
}
