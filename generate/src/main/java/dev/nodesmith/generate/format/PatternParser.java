package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** What stands where values are bound: names and destructuring patterns. */
final class PatternParser extends Grammar {

    PatternParser(Parser parser) {
        super(parser);
    }

    /** A name or pattern, without a type or default. */
    Node target() {
        return switch (in.token) {
            case LEFT_BRACE -> objectPattern();
            case LEFT_BRACKET -> arrayPattern();
            default -> identifier();
        };
    }

    /** A name or pattern with its default value. */
    Node element() {
        if (at(Token.ELLIPSIS)) {
            return rest();
        }
        int start = in.start;
        return withDefault(target(), start);
    }

    Node withDefault(Node target, int start) {
        if (!accept(Token.ASSIGN)) {
            return target;
        }
        Node pattern = new Node(Kind.ASSIGNMENT_PATTERN, start).left(target);
        return finish(pattern.right(parser.expressions.assignment()));
    }

    private Node rest() {
        Node rest = node(Kind.REST);
        in.next();
        return finish(rest.argument(target()));
    }

    private Node objectPattern() {
        Node pattern = node(Kind.OBJECT_PATTERN);
        in.next();
        List<Node> properties = new ArrayList<>();
        while (!at(Token.RIGHT_BRACE)) {
            properties.add(at(Token.ELLIPSIS) ? rest() : property());
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.RIGHT_BRACE);
        return finish(pattern.list(properties));
    }

    private Node property() {
        Node property = node(Kind.PROPERTY);
        boolean isComputed = at(Token.LEFT_BRACKET);
        Node key = parser.typeMembers.key();
        if (accept(Token.COLON)) {
            return finish(property.key(key).with(Flag.COMPUTED, isComputed).value(element()));
        }
        return finish(property.with(Flag.SHORTHAND).value(withDefault(key, key.start)));
    }

    private Node arrayPattern() {
        Node pattern = node(Kind.ARRAY_PATTERN);
        in.next();
        List<Node> elements = new ArrayList<>();
        while (!at(Token.RIGHT_BRACKET)) {
            elements.add(at(Token.COMMA) ? Node.NONE : element());
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.RIGHT_BRACKET);
        return finish(pattern.list(elements));
    }

    /** What a literal means on the left of an assignment. */
    Node fromExpression(Node node) {
        return switch (node.kind) {
            case OBJECT -> copy(node, Kind.OBJECT_PATTERN).list(converted(node.list()));
            case ARRAY -> copy(node, Kind.ARRAY_PATTERN).list(converted(node.list()));
            case SPREAD -> copy(node, Kind.REST).argument(fromExpression(node.argument()));
            case ASSIGNMENT ->
                copy(node, Kind.ASSIGNMENT_PATTERN)
                        .left(fromExpression(node.left()))
                        .right(node.right());
            case PROPERTY -> node.value(fromExpression(node.value()));
            default -> node;
        };
    }

    private static Node copy(Node node, Kind kind) {
        return new Node(kind, node.start).end(node.end);
    }

    private List<Node> converted(Node[] nodes) {
        List<Node> result = new ArrayList<>(nodes.length);
        for (Node node : nodes) {
            result.add(fromExpression(node));
        }
        return result;
    }
}
