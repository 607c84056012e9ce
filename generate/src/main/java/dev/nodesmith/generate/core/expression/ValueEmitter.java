package dev.nodesmith.generate.core.expression;

import dev.nodesmith.generate.core.TsText;
import dev.nodesmith.generate.core.expression.Code.Precedence;
import dev.nodesmith.model.Expression.Binary;
import dev.nodesmith.model.Expression.Call;
import dev.nodesmith.model.Expression.Literal;
import dev.nodesmith.model.Expression.Node;
import dev.nodesmith.model.Expression.Reference;
import dev.nodesmith.model.Expression.Unary;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints values without choices in them, given that none of their references is null. Every method gives the value in the form
 * in which its kind is computed with: numbers as they are, {@code BigInt(book.copiesSold)}, {@code new Big(book.price)}.
 */
final class ValueEmitter {

    private static final DateTimeFormatter WIRE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final References references;

    ValueEmitter(References references) {
        this.references = references;
    }

    /** The value as one of {@code kind}, which it has or can be turned into. */
    Code as(Node node, Kind kind) {
        return switch (kind) {
            case DECIMAL -> decimal(node);
            case BIGINT -> bigint(node);
            case INT, FLOAT, FRACTION -> number(node, kind);
            case INSTANT -> instant(node);
            default -> plain(node);
        };
    }

    /** What a method of {@code Big} takes: no object is made of what it can read itself. */
    String bigArgument(Node node) {
        return switch (node) {
            case Reference r -> references.text(r);
            case Literal l -> number(l);
            default -> as(node, Nodes.kind(node)).text();
        };
    }

    private Code plain(Node node) {
        return switch (node) {
            case Reference r -> Code.primary(references.text(r));
            case Literal l -> Code.primary(Nodes.isText(l) ? TsText.quote(TsText.jsonText(l.json())) : l.json());
            case Call c when c.function().equals("now") -> Code.primary("new Date().toISOString()");
            case Binary b when b.operator().equals("+") -> joined(b);
            default -> throw new IllegalArgumentException("no plain value: " + node);
        };
    }

    /** Text joined to text, as a template where one part is a literal. */
    private Code joined(Binary sum) {
        List<Node> parts = new ArrayList<>();
        flatten(sum, parts);
        if (parts.stream().noneMatch(Nodes::isText)) {
            List<String> texts = parts.stream().map(p -> plain(p).text()).toList();
            return Code.of(String.join(" + ", texts), Precedence.SUM);
        }
        StringBuilder template = new StringBuilder("`");
        for (Node part : parts) {
            if (part instanceof Literal literal) {
                template.append(TsText.inTemplate(TsText.jsonText(literal.json())));
            } else {
                template.append("${").append(plain(part).text()).append('}');
            }
        }
        return Code.primary(template.append('`').toString());
    }

    private static void flatten(Node node, List<Node> into) {
        if (node instanceof Binary b && b.operator().equals("+")) {
            flatten(b.left(), into);
            flatten(b.right(), into);
        } else {
            into.add(node);
        }
    }

    private Code number(Node node, Kind kind) {
        return switch (node) {
            case Literal l -> Code.primary(number(l));
            case Reference r ->
                Nodes.kind(r) == Kind.INT || Nodes.kind(r) == Kind.FLOAT
                        ? Code.primary(references.text(r))
                        : Code.primary("Number(" + references.text(r) + ")");
            case Unary u -> Code.of("-" + number(u.operand(), kind).within(Precedence.PREFIX), Precedence.PREFIX);
            case Call c -> size(c);
            case Binary b -> {
                Code result = infix(number(b.left(), kind), b.operator(), number(b.right(), kind));
                // CEL divides whole numbers to a whole number.
                yield b.operator().equals("/") && Nodes.kind(b) == Kind.INT
                        ? Code.primary("Math.trunc(" + result.text() + ")")
                        : result;
            }
            default -> throw new IllegalArgumentException("no number: " + node);
        };
    }

    /** CEL counts code points, JavaScript's length does not. */
    private Code size(Call call) {
        Node of = call.arguments().getFirst();
        String text = plain(of).within(Precedence.PRIMARY);
        return Code.primary(Nodes.kind(of) == Kind.LIST ? text + ".length" : "Array.from(" + text + ").length");
    }

    private Code bigint(Node node) {
        return switch (node) {
            case Literal l -> Code.primary(l.json() + "n");
            case Unary u -> Code.of("-" + bigint(u.operand()).within(Precedence.PREFIX), Precedence.PREFIX);
            case Binary b when Nodes.kind(b) == Kind.BIGINT -> infix(bigint(b.left()), b.operator(), bigint(b.right()));
            default ->
                Code.primary("BigInt("
                        + as(node, Nodes.kind(node) == Kind.BIGINT ? Kind.TEXT : Kind.INT)
                                .text() + ")");
        };
    }

    private Code decimal(Node node) {
        if (node instanceof Unary u && Nodes.kind(u) == Kind.DECIMAL) {
            return Code.primary(decimal(u.operand()).text() + ".neg()");
        }
        if (node instanceof Binary b && Nodes.kind(b) == Kind.DECIMAL) {
            String method = switch (b.operator()) {
                case "+" -> "plus";
                case "-" -> "minus";
                case "*" -> "times";
                case "/" -> "div";
                default -> "mod";
            };
            return Code.primary(decimal(b.left()).text() + "." + method + "(" + bigArgument(b.right()) + ")");
        }
        return Code.primary("new Big(" + bigArgument(node) + ")");
    }

    /** A day beside an instant is its first moment in UTC. */
    private Code instant(Node node) {
        if (node instanceof Literal literal) {
            return Code.primary(TsText.quote(wire(TsText.jsonText(literal.json()))));
        }
        return Nodes.kind(node) == Kind.DATE
                ? Code.primary("`${" + plain(node).text() + "}T00:00:00.000Z`")
                : plain(node);
    }

    private static String wire(String text) {
        try {
            return WIRE.format(Instant.parse(text.length() == 10 ? text + "T00:00:00Z" : text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no instant: " + text, e);
        }
    }

    private static Code infix(Code left, String operator, Code right) {
        boolean product = !operator.equals("+") && !operator.equals("-");
        Precedence own = product ? Precedence.PRODUCT : Precedence.SUM;
        Precedence tighter = product ? Precedence.PREFIX : Precedence.PRODUCT;
        return Code.of(left.within(own) + " " + operator + " " + right.within(tighter), own);
    }

    private static String number(Literal literal) {
        String plain = new BigDecimal(literal.json()).stripTrailingZeros().toPlainString();
        return plain.length() > 22 ? literal.json() : plain;
    }
}
