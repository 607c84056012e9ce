package dev.nodesmith.generate.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.model.Expression;
import dev.nodesmith.model.FieldType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The value of a model's expression for one example row; empty where it depends on more than the row. */
public final class Evaluator {

    private final Map<String, JsonNode> row;

    private Evaluator(Map<String, JsonNode> row) {
        this.row = row;
    }

    /** @param row property to wire value; properties that are absent count as null */
    public static Optional<JsonNode> evaluate(Expression expression, Map<String, JsonNode> row) {
        try {
            return Optional.of(new Evaluator(row).value(expression.root()));
        } catch (UnsupportedOperationException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private JsonNode value(Expression.Node node) {
        return switch (node) {
            case Expression.Reference r -> reference(r);
            case Expression.Literal l -> JsonText.read(l.json());
            case Expression.Unary u ->
                u.operator().equals("!")
                        ? BooleanNode.valueOf(!truth(u.operand()))
                        : DecimalNode.valueOf(number(value(u.operand())).negate());
            case Expression.Binary b -> binary(b);
            case Expression.Conditional c -> truth(c.condition()) ? value(c.whenTrue()) : value(c.whenFalse());
            case Expression.Call c -> call(c);
            case Expression.ListLiteral l -> {
                var items = JsonNodeFactory.instance.arrayNode();
                l.items().forEach(i -> items.add(value(i)));
                yield items;
            }
        };
    }

    /** Decimals and 64-bit integers are texts on the wire and numbers here. */
    private JsonNode reference(Expression.Reference reference) {
        if (reference.path().size() != 1) {
            throw new UnsupportedOperationException("caller");
        }
        JsonNode value = row.getOrDefault(Naming.camel(reference.path().getFirst()), NullNode.instance);
        boolean exact =
                reference.type() instanceof FieldType.DecimalType || reference.type() instanceof FieldType.BigIntType;
        return exact && value.isTextual() ? DecimalNode.valueOf(new BigDecimal(value.textValue())) : value;
    }

    private JsonNode binary(Expression.Binary binary) {
        return switch (binary.operator()) {
            case "&&" -> BooleanNode.valueOf(truth(binary.left()) && truth(binary.right()));
            case "||" -> BooleanNode.valueOf(truth(binary.left()) || truth(binary.right()));
            default -> strict(binary.operator(), value(binary.left()), value(binary.right()));
        };
    }

    private static JsonNode strict(String operator, JsonNode left, JsonNode right) {
        return switch (operator) {
            case "==" -> BooleanNode.valueOf(same(left, right));
            case "!=" -> BooleanNode.valueOf(!same(left, right));
            case "<" -> BooleanNode.valueOf(compare(left, right) < 0);
            case "<=" -> BooleanNode.valueOf(compare(left, right) <= 0);
            case ">" -> BooleanNode.valueOf(compare(left, right) > 0);
            case ">=" -> BooleanNode.valueOf(compare(left, right) >= 0);
            case "in" -> {
                boolean found = false;
                for (JsonNode item : right) {
                    found = found || same(left, item);
                }
                yield BooleanNode.valueOf(found);
            }
            case "+" ->
                left.isTextual()
                        ? TextNode.valueOf(left.textValue() + right.asText())
                        : DecimalNode.valueOf(number(left).add(number(right)));
            case "-" -> DecimalNode.valueOf(number(left).subtract(number(right)));
            case "*" -> DecimalNode.valueOf(number(left).multiply(number(right)));
            case "/" -> DecimalNode.valueOf(number(left).divide(number(right), MathContext.DECIMAL64));
            case "%" -> DecimalNode.valueOf(number(left).remainder(number(right)));
            default -> throw new UnsupportedOperationException(operator);
        };
    }

    private JsonNode call(Expression.Call call) {
        List<JsonNode> arguments = call.arguments().stream().map(this::value).toList();
        JsonNode first = arguments.isEmpty() ? NullNode.instance : arguments.getFirst();
        if (call.function().equals("has")) {
            return BooleanNode.valueOf(!first.isNull());
        }
        if (call.function().equals("size")) {
            int size = first.isTextual() ? first.textValue().length() : first.size();
            return DecimalNode.valueOf(BigDecimal.valueOf(size));
        }
        if (arguments.size() != 2 || !first.isTextual()) {
            throw new UnsupportedOperationException(call.function());
        }
        String text = first.textValue();
        String other = arguments.get(1).asText();
        return BooleanNode.valueOf(
                switch (call.function()) {
                    case "startsWith" -> text.startsWith(other);
                    case "endsWith" -> text.endsWith(other);
                    case "contains" -> text.contains(other);
                    default -> throw new UnsupportedOperationException(call.function());
                });
    }

    private boolean truth(Expression.Node node) {
        JsonNode value = value(node);
        if (!value.isBoolean()) {
            throw new UnsupportedOperationException("no truth value");
        }
        return value.booleanValue();
    }

    private static boolean same(JsonNode left, JsonNode right) {
        boolean numbers = left.isNumber() && right.isNumber();
        return numbers ? compare(left, right) == 0 : left.equals(right);
    }

    private static int compare(JsonNode left, JsonNode right) {
        if (left.isTextual() && right.isTextual()) {
            return left.textValue().compareTo(right.textValue());
        }
        return number(left).compareTo(number(right));
    }

    private static BigDecimal number(JsonNode node) {
        if (!node.isNumber()) {
            throw new UnsupportedOperationException("no number");
        }
        return node.decimalValue();
    }
}
