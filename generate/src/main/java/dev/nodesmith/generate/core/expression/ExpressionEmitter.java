package dev.nodesmith.generate.core.expression;

import dev.nodesmith.generate.core.expression.Code.Precedence;
import dev.nodesmith.model.Expression;
import dev.nodesmith.model.Expression.Conditional;
import dev.nodesmith.model.Expression.Node;
import dev.nodesmith.model.FieldType;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints an expression of the model as TypeScript over a row.
 *
 * <p>For {@code title + ' (' + status + ')'} the value is {@code `${book.title} (${book.status})`}; for
 * {@code price > 0 && pages < 100} the condition of a check is
 * {@code new Big(book.price).gt(0) && (book.pages === null || book.pages < 100)}.
 *
 * <p>Decimals are computed with {@code big.js}, imported as {@code Big}, and 64-bit integers with {@code BigInt}, so nothing is
 * rounded. See {@link Unknown} for null in conditions; a value is null when a part of it that counts is.
 */
public final class ExpressionEmitter {

    private final References references;
    private final ValueEmitter values;

    public ExpressionEmitter(References references) {
        this.references = references;
        this.values = new ValueEmitter(references);
    }

    /** The condition, fit to stand in {@code if (…)}. */
    public String condition(Expression expression, Unknown unknown) {
        Node root = Rewriting.of(expression.root());
        return conditions(root).condition(root, unknown, Set.of()).text();
    }

    /** The condition turned round, fit to stand in {@code if (…)}. */
    public String broken(Expression expression) {
        Node root = Rewriting.of(expression.root());
        return conditions(root)
                .condition(root, Unknown.COUNTS_AS_TRUE, Set.of())
                .not()
                .text();
    }

    /** The value in the wire form of {@code type}, or null. */
    public String value(Expression expression, FieldType type) {
        Node root = Rewriting.of(expression.root());
        return value(root, type, conditions(root), Set.of()).text();
    }

    private Code value(Node node, FieldType type, ConditionEmitter conditions, Set<String> set) {
        if (Nodes.isNull(node)) {
            return Code.primary("null");
        }
        if (type instanceof FieldType.BooleanType) {
            return conditions.condition(node, Unknown.COUNTS_AS_FALSE, set);
        }
        if (node instanceof Conditional choice) {
            Code test = conditions.condition(choice.condition(), Unknown.COUNTS_AS_FALSE, set);
            Code yes = value(choice.whenTrue(), type, conditions, Code.union(set, test.setIfTrue()));
            Code no = value(choice.whenFalse(), type, conditions, Code.union(set, test.setIfFalse()));
            if (test.isTrue() || test.isFalse()) {
                return test.isTrue() ? yes : no;
            }
            return choice(test, yes, no);
        }
        Set<String> unset = conditions.unset(node, set);
        Code value = wire(node, type);
        if (unset.isEmpty()) {
            return value;
        }
        String test = unset.stream().map(text -> text + " === null").collect(Collectors.joining(" || "));
        return choice(Code.of(test, Precedence.OR), Code.primary("null"), value);
    }

    private static Code choice(Code test, Code yes, Code no) {
        return Code.of(
                test.within(Precedence.OR) + " ? " + yes.within(Precedence.CONDITIONAL) + " : "
                        + no.within(Precedence.CONDITIONAL),
                Precedence.CONDITIONAL);
    }

    private Code wire(Node node, FieldType type) {
        boolean reference = node instanceof Expression.Reference;
        Kind kind = Nodes.kind(node);
        return switch (type) {
            case FieldType.DecimalType t ->
                Code.primary(values.as(node, Kind.DECIMAL).text() + ".toFixed(" + t.scale() + ")");
            case FieldType.BigIntType t ->
                reference && kind == Kind.BIGINT
                        ? values.as(node, Kind.TEXT)
                        : Code.primary("String(" + values.as(node, kind).text() + ")");
            case FieldType.FloatType t ->
                kind == Kind.DECIMAL
                        ? Code.primary(values.as(node, Kind.DECIMAL).text() + ".toNumber()")
                        : values.as(node, Kind.FLOAT);
            case FieldType.IntType t ->
                kind == Kind.BIGINT
                        ? Code.primary("Number(" + values.as(node, kind).text() + ")")
                        : values.as(node, kind);
            case FieldType.DateTimeType t -> values.as(node, Kind.INSTANT);
            case FieldType.DateType t ->
                kind == Kind.INSTANT
                        ? Code.primary(values.as(node, Kind.INSTANT).text() + ".slice(0, 10)")
                        : values.as(node, Kind.DATE);
            default -> values.as(node, kind == Kind.TEXT || kind == Kind.LIST ? kind : Kind.TEXT);
        };
    }

    private ConditionEmitter conditions(Node root) {
        return new ConditionEmitter(references, values, root);
    }
}
