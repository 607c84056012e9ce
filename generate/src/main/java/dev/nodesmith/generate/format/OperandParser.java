package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Literals, names and what is chained to them: members, calls and templates. */
final class OperandParser extends Grammar {

    /** Rules that are handed on: made once, for brackets are many. */
    private final Supplier<Node> elementOrSpread = this::elementOrSpread;

    private final Supplier<Node> property = this::property;

    OperandParser(Parser parser) {
        super(parser);
    }

    /** An operand with all that is chained to it. */
    Node chain() {
        int start = in.start;
        Node node = primary();
        boolean isOptional = false;
        while (true) {
            Node longer = link(start, node);
            if (!longer.exists()) {
                return isOptional ? new Node(Kind.CHAIN, start).expression(node).end(node.end) : node;
            }
            isOptional |= longer.has(Flag.OPTIONAL);
            node = longer;
        }
    }

    private Node link(int start, Node node) {
        return switch (in.token) {
            case DOT -> {
                in.next();
                yield member(start, node);
            }
            case QUESTION_DOT -> {
                in.next();
                yield optionalLink(start, node).with(Flag.OPTIONAL);
            }
            case LEFT_BRACKET -> computedMember(start, node);
            case LEFT_PAREN -> finish(new Node(Kind.CALL, start).callee(node).list(arguments()));
            case BACKTICK -> taggedTemplate(start, node, Node.NONE);
            case NOT -> {
                if (in.newlineBefore) {
                    yield Node.NONE;
                }
                in.next();
                yield finish(new Node(Kind.NON_NULL, start).expression(node));
            }
            case LESS, SHIFT_LEFT -> at(Token.LESS) ? withTypeArguments(start, node) : Node.NONE;
            default -> Node.NONE;
        };
    }

    private Node optionalLink(int start, Node node) {
        return switch (in.token) {
            case LEFT_BRACKET -> computedMember(start, node);
            case LEFT_PAREN -> finish(new Node(Kind.CALL, start).callee(node).list(arguments()));
            case LESS -> {
                Node call = new Node(Kind.CALL, start).callee(node).typeArguments(parser.typeLists.typeArguments());
                yield finish(call.list(arguments()));
            }
            default -> member(start, node);
        };
    }

    private Node member(int start, Node object) {
        Node property = at(Token.PRIVATE_NAME) ? leaf(Kind.PRIVATE_NAME) : identifier();
        return finish(new Node(Kind.MEMBER, start).object(object).property(property));
    }

    private Node computedMember(int start, Node object) {
        in.next();
        Node property = parser.expressions.inBrackets(parser.expressions.whole);
        expect(Token.RIGHT_BRACKET);
        return finish(
                new Node(Kind.MEMBER, start).object(object).property(property).with(Flag.COMPUTED));
    }

    private Node taggedTemplate(int start, Node tag, Node typeArguments) {
        Node node = new Node(Kind.TAGGED_TEMPLATE, start).tag(tag).typeArguments(typeArguments);
        return finish(node.quasi(template(Kind.TEMPLATE, parser.expressions.whole)));
    }

    /** {@code f<T>(…)}, where what looks like a list of types may be a comparison. */
    private Node withTypeArguments(int start, Node node) {
        Scanner.Mark mark = in.mark();
        try {
            Node typeArguments = parser.typeLists.typeArguments();
            switch (in.token) {
                case LEFT_PAREN -> {
                    Node call = new Node(Kind.CALL, start).callee(node).typeArguments(typeArguments);
                    return finish(call.list(arguments()));
                }
                case BACKTICK -> {
                    return taggedTemplate(start, node, typeArguments);
                }
                case RIGHT_PAREN, RIGHT_BRACKET, RIGHT_BRACE, COMMA, SEMICOLON, COLON, DOT, QUESTION, END, EQUAL -> {
                    return finish(
                            new Node(Kind.INSTANTIATION, start).expression(node).typeArguments(typeArguments));
                }
                default -> in.reset(mark);
            }
        } catch (FormatException aComparison) {
            in.reset(mark);
        }
        return Node.NONE;
    }

    List<Node> arguments() {
        expect(Token.LEFT_PAREN);
        List<Node> arguments = new ArrayList<>();
        while (!at(Token.RIGHT_PAREN)) {
            arguments.add(parser.expressions.inBrackets(elementOrSpread));
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.RIGHT_PAREN);
        return arguments;
    }

    private Node elementOrSpread() {
        if (!at(Token.ELLIPSIS)) {
            return parser.expressions.assignment();
        }
        Node spread = node(Kind.SPREAD);
        in.next();
        return finish(spread.argument(parser.expressions.assignment()));
    }

    private Node primary() {
        return switch (in.token) {
            case NAME -> word();
            case STRING -> string();
            case NUMBER -> number();
            case BACKTICK -> template(Kind.TEMPLATE, parser.expressions.whole);
            case SLASH, SLASH_ASSIGN -> {
                in.readRegex();
                yield leaf(Kind.REGEX);
            }
            case LEFT_PAREN -> {
                in.next();
                Node inner = parser.expressions.inBrackets(parser.expressions.whole);
                expect(Token.RIGHT_PAREN);
                yield inner;
            }
            case LEFT_BRACKET -> array();
            case LEFT_BRACE -> object();
            case PRIVATE_NAME -> leaf(Kind.PRIVATE_NAME);
            case AT -> parser.classes.classExpression();
            default -> throw unexpected();
        };
    }

    Node number() {
        if (!at(Token.NUMBER)) {
            throw unexpected();
        }
        return leaf(in.source.charAt(in.end - 1) == 'n' ? Kind.BIGINT : Kind.NUMBER);
    }

    private Node word() {
        int start = in.start;
        return switch (in.name()) {
            case "this" -> leaf(Kind.THIS);
            case "super" -> leaf(Kind.SUPER);
            case "null" -> leaf(Kind.NULL);
            case "true", "false" -> leaf(Kind.BOOLEAN);
            case "function" -> parser.functions.function(start, false, Kind.FUNCTION_EXPRESSION);
            case "class" -> parser.classes.classExpression();
            case "new" -> newExpression();
            case "import" -> importExpression();
            case "async" -> {
                Node name = identifier();
                yield in.isName("function") && !in.newlineBefore
                        ? parser.functions.function(start, true, Kind.FUNCTION_EXPRESSION)
                        : name;
            }
            case "case",
                    "catch",
                    "const",
                    "default",
                    "else",
                    "enum",
                    "export",
                    "extends",
                    "finally",
                    "for",
                    "if",
                    "in",
                    "instanceof",
                    "return",
                    "switch",
                    "throw",
                    "try",
                    "var",
                    "while",
                    "with" -> throw unexpected();
            default -> identifier();
        };
    }

    private Node newExpression() {
        int start = in.start;
        Node keyword = identifier();
        if (accept(Token.DOT)) {
            return finish(new Node(Kind.META_PROPERTY, start).object(keyword).property(identifier()));
        }
        Node node = new Node(Kind.NEW, start);
        int calleeStart = in.start;
        Node callee = primary();
        while (true) {
            if (accept(Token.DOT)) {
                callee = member(calleeStart, callee);
            } else if (at(Token.LEFT_BRACKET)) {
                callee = computedMember(calleeStart, callee);
            } else if (at(Token.NOT) && !in.newlineBefore) {
                in.next();
                callee = finish(new Node(Kind.NON_NULL, calleeStart).expression(callee));
            } else {
                break;
            }
        }
        node.callee(callee);
        if (at(Token.LESS)) {
            node.typeArguments(parser.typeLists.typeArguments());
        }
        return finish(at(Token.LEFT_PAREN) ? node.list(arguments()) : node);
    }

    private Node importExpression() {
        int start = in.start;
        Node keyword = identifier();
        if (accept(Token.DOT)) {
            return finish(new Node(Kind.META_PROPERTY, start).object(keyword).property(identifier()));
        }
        return finish(new Node(Kind.IMPORT_CALL, start).list(arguments()));
    }

    Node template(Kind kind, Supplier<Node> part) {
        Node template = node(kind);
        List<Node> texts = new ArrayList<>();
        List<Node> expressions = new ArrayList<>();
        int from = in.start + 1;
        while (true) {
            int to = in.templateTextEnd(from);
            texts.add(new Node(Kind.TEMPLATE_TEXT, from).end(to));
            if (in.source.charAt(to) == '`') {
                in.continueAt(to + 1);
                return template.list(texts).secondList(expressions).end(to + 1);
            }
            in.continueAt(to + 2);
            expressions.add(parser.expressions.inBrackets(part));
            if (!at(Token.RIGHT_BRACE)) {
                throw unexpected();
            }
            from = in.end;
        }
    }

    private Node array() {
        Node array = node(Kind.ARRAY);
        in.next();
        List<Node> elements = new ArrayList<>();
        while (!at(Token.RIGHT_BRACKET)) {
            elements.add(at(Token.COMMA) ? Node.NONE : parser.expressions.inBrackets(elementOrSpread));
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.RIGHT_BRACKET);
        return finish(array.list(elements));
    }

    private Node object() {
        Node object = node(Kind.OBJECT);
        in.next();
        List<Node> properties = new ArrayList<>();
        while (!at(Token.RIGHT_BRACE)) {
            properties.add(parser.expressions.inBrackets(at(Token.ELLIPSIS) ? elementOrSpread : property));
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.RIGHT_BRACE);
        return finish(object.list(properties));
    }

    private Node property() {
        Node property = node(Kind.PROPERTY);
        boolean isAsync = acceptModifier("async");
        boolean isGenerator = accept(Token.STAR);
        boolean isGetter = !isAsync && acceptModifier("get");
        boolean isSetter = !isAsync && !isGetter && acceptModifier("set");
        boolean isComputed = at(Token.LEFT_BRACKET);
        Node key = parser.typeMembers.key();
        if (at(Token.LEFT_PAREN) || at(Token.LESS)) {
            return finish(property.key(key)
                    .with(Flag.COMPUTED, isComputed)
                    .with(Flag.METHOD)
                    .with(Flag.GETTER, isGetter)
                    .with(Flag.SETTER, isSetter)
                    .value(parser.functions.methodValue(isAsync, isGenerator)));
        }
        if (accept(Token.COLON)) {
            return finish(property.key(key).with(Flag.COMPUTED, isComputed).value(parser.expressions.assignment()));
        }
        return finish(property.with(Flag.SHORTHAND).value(parser.patterns.withDefault(key, key.start)));
    }

    private boolean acceptModifier(String word) {
        if (!in.isName(word)) {
            return false;
        }
        return switch (peek()) {
            case NAME, STRING, NUMBER, LEFT_BRACKET, STAR, PRIVATE_NAME -> {
                in.next();
                yield true;
            }
            default -> false;
        };
    }
}
