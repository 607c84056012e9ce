package dev.nodesmith.generate.data.mongoose;

import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.model.Expression;
import dev.nodesmith.model.Expression.Binary;
import dev.nodesmith.model.Expression.Call;
import dev.nodesmith.model.Expression.Conditional;
import dev.nodesmith.model.Expression.ListLiteral;
import dev.nodesmith.model.Expression.Literal;
import dev.nodesmith.model.Expression.Node;
import dev.nodesmith.model.Expression.Reference;
import dev.nodesmith.model.Expression.Unary;
import dev.nodesmith.model.FieldType;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the expressions of a model as expressions of MongoDB, for {@code $expr}:
 *
 * <pre>
 * status in ['paid', 'shipped'] &amp;&amp; total &gt; 0.5
 * → { $and: [{ $in: ['$status', ['paid', 'shipped']] }, { $gt: ['$total', Types.Decimal128.fromString('0.5')] }] }
 * </pre>
 *
 * An expression is empty where there is no exact counterpart for a part of it. To MongoDB null is smaller than everything; as in the
 * model, nothing is smaller or larger than null here.
 */
record MongoExpression(Table table) {

    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("&&", "$and"),
            Map.entry("||", "$or"),
            Map.entry("==", "$eq"),
            Map.entry("!=", "$ne"),
            Map.entry("<", "$lt"),
            Map.entry("<=", "$lte"),
            Map.entry(">", "$gt"),
            Map.entry(">=", "$gte"),
            Map.entry("+", "$add"),
            Map.entry("-", "$subtract"),
            Map.entry("*", "$multiply"));

    private static final List<String> ORDER = List.of("<", "<=", ">", ">=");

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    Optional<String> of(Expression expression) {
        return part(expression.root());
    }

    private Optional<String> part(Node node) {
        return switch (node) {
            case Reference reference -> column(reference).map(column -> "'$" + MongooseTypes.name(column) + "'");
            case Literal literal -> Optional.of(literal(literal.json(), Optional.empty()));
            case Unary unary
            when unary.operator().equals("!") -> part(unary.operand()).map(o -> "{ $not: [" + o + "] }");
            case Unary unary -> part(unary.operand()).map(o -> "{ $multiply: [-1, " + o + "] }");
            case Binary binary -> binary(binary);
            case Conditional conditional ->
                all(List.of(conditional.condition(), conditional.whenTrue(), conditional.whenFalse()))
                        .map(parts -> "{ $cond: [" + String.join(", ", parts) + "] }");
            case Call call -> call(call);
            case ListLiteral list -> all(list.items()).map(parts -> "[" + String.join(", ", parts) + "]");
        };
    }

    private Optional<List<String>> all(List<Node> nodes) {
        List<String> parts = new ArrayList<>();
        for (Node node : nodes) {
            Optional<String> part = part(node);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(parts);
    }

    private Optional<String> binary(Binary binary) {
        Optional<String> left = operand(binary.left(), binary.right());
        Optional<String> right = operand(binary.right(), binary.left());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        if (binary.operator().equals("in")) {
            String list =
                    binary.right() instanceof ListLiteral ? right.get() : "{ $ifNull: [" + right.get() + ", []] }";
            return Optional.of("{ $in: [" + left.get() + ", " + list + "] }");
        }
        String operator = binary.operator().equals("+") && (isText(binary.left()) || isText(binary.right()))
                ? "$concat"
                : OPERATORS.get(binary.operator());
        if (operator == null) {
            return Optional.empty();
        }
        String plain = "{ " + operator + ": [" + left.get() + ", " + right.get() + "] }";
        if (!ORDER.contains(binary.operator())) {
            return Optional.of(plain);
        }
        List<String> parts = new ArrayList<>();
        for (Node side : List.of(binary.left(), binary.right())) {
            nullable(side).ifPresent(path -> parts.add("{ $ne: [" + path + ", null] }"));
        }
        parts.add(plain);
        return Optional.of(parts.size() == 1 ? plain : "{ $and: [" + String.join(", ", parts) + "] }");
    }

    private Optional<String> nullable(Node node) {
        return node instanceof Reference reference
                        && column(reference).filter(Column::nullable).isPresent()
                ? part(reference)
                : Optional.empty();
    }

    /** Literals take the type of what they are compared with. */
    private Optional<String> operand(Node node, Node other) {
        Optional<FieldType> type =
                other instanceof Reference reference ? column(reference).map(Column::type) : Optional.empty();
        return switch (node) {
            case Literal literal -> Optional.of(literal(literal.json(), type));
            case ListLiteral list -> {
                List<String> items = new ArrayList<>();
                for (Node item : list.items()) {
                    Optional<String> part = operand(item, other);
                    if (part.isEmpty()) {
                        yield Optional.empty();
                    }
                    items.add(part.get());
                }
                yield Optional.of("[" + String.join(", ", items) + "]");
            }
            case Call call
            when call.function().equals("now") && type.orElse(null) instanceof FieldType.DateType ->
                Optional.of("{ $dateToString: { date: '$$NOW', format: '%Y-%m-%d' } }");
            default -> part(node);
        };
    }

    private String literal(String json, Optional<FieldType> beside) {
        if (json.startsWith("\"")) {
            String text =
                    json.substring(1, json.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
            return beside.orElse(null) instanceof FieldType.DateTimeType
                    ? "new Date('" + canonical(text) + "')"
                    : Ts.string(text);
        }
        if (json.equals("null") || json.equals("true") || json.equals("false")) {
            return json;
        }
        BigDecimal number = new BigDecimal(json).stripTrailingZeros();
        boolean binary = number.scale() <= 0 || beside.orElse(null) instanceof FieldType.FloatType;
        return binary ? number.toPlainString() : "Types.Decimal128.fromString('" + number.toPlainString() + "')";
    }

    private static String canonical(String text) {
        try {
            return OffsetDateTime.parse(text)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .format(INSTANT);
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private boolean isText(Node node) {
        return switch (node) {
            case Literal literal -> literal.json().startsWith("\"");
            case Reference reference ->
                column(reference)
                        .filter(c -> MongooseTypes.bson(c.type()).equals("string"))
                        .isPresent();
            default -> false;
        };
    }

    private Optional<String> call(Call call) {
        if (call.function().equals("now")) {
            return Optional.of("'$$NOW'");
        }
        Node receiver = call.arguments().getFirst();
        return part(receiver).flatMap(value -> switch (call.function()) {
            case "has" -> Optional.of("{ $ne: [" + value + ", null] }");
            case "size" -> Optional.of(size(receiver, value));
            case "startsWith" -> index(value, call).map(found -> "{ $eq: [" + found + ", 0] }");
            case "contains" -> index(value, call).map(found -> "{ $gte: [" + found + ", 0] }");
            default -> Optional.empty();
        });
    }

    private Optional<String> index(String value, Call call) {
        return part(call.arguments().get(1))
                .map(sought -> "{ $indexOfCP: [{ $ifNull: [" + value + ", ''] }, " + sought + "] }");
    }

    private String size(Node receiver, String value) {
        boolean array = receiver instanceof Reference reference
                && column(reference)
                        .filter(c -> c.type() instanceof FieldType.ArrayType)
                        .isPresent();
        return array
                ? "{ $size: { $ifNull: [" + value + ", []] } }"
                : "{ $strLenCP: { $ifNull: [" + value + ", ''] } }";
    }

    private Optional<Column> column(Reference reference) {
        if (reference.path().size() != 1) {
            return Optional.empty();
        }
        String property = Naming.camel(reference.path().getFirst());
        return table.find(property).or(() -> table.find(property + "Id"));
    }
}
