package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Classes, their members and decorators. */
final class ClassParser extends Grammar {

    ClassParser(Parser parser) {
        super(parser);
    }

    List<Node> decorators() {
        if (!at(Token.AT)) {
            return List.of();
        }
        List<Node> decorators = new ArrayList<>();
        while (at(Token.AT)) {
            Node decorator = node(Kind.DECORATOR);
            in.next();
            decorators.add(finish(decorator.expression(parser.operands.chain())));
        }
        return decorators;
    }

    Node classExpression() {
        int start = in.start;
        List<Node> decorators = decorators();
        return classFrom(new Node(Kind.CLASS_EXPRESSION, start).secondList(decorators));
    }

    /** A class from its keyword on, with what stood before already in the node. */
    Node classFrom(Node node) {
        expectName("class");
        if (at(Token.NAME) && !in.isName("extends") && !in.isName("implements")) {
            node.id(identifier());
        }
        node.typeParameters(parser.typeLists.optionalTypeParameters());
        if (acceptName("extends")) {
            Node superClass = parser.operands.chain();
            if (superClass.is(Kind.INSTANTIATION)) {
                node.superClass(superClass.expression()).superTypeArguments(superClass.typeArguments());
            } else {
                node.superClass(superClass);
                if (at(Token.LESS)) {
                    node.superTypeArguments(parser.typeLists.typeArguments());
                }
            }
        }
        if (acceptName("implements")) {
            node.list(heritage());
        }
        return finish(node.body(body()));
    }

    List<Node> heritage() {
        List<Node> list = new ArrayList<>();
        do {
            Node heritage = node(Kind.HERITAGE);
            int start = in.start;
            Node name = identifier();
            while (accept(Token.DOT)) {
                name = finish(new Node(Kind.MEMBER, start).object(name).property(identifier()));
            }
            heritage.expression(name);
            if (at(Token.LESS)) {
                heritage.typeArguments(parser.typeLists.typeArguments());
            }
            list.add(finish(heritage));
        } while (accept(Token.COMMA));
        return list;
    }

    private Node body() {
        Node body = node(Kind.CLASS_BODY);
        expect(Token.LEFT_BRACE);
        List<Node> members = new ArrayList<>();
        while (!at(Token.RIGHT_BRACE)) {
            if (!accept(Token.SEMICOLON)) {
                members.add(member());
            }
        }
        in.next();
        return finish(body.list(members));
    }

    private Node member() {
        int start = in.start;
        List<Node> decorators = decorators();
        Node modifiers = new Node(Kind.FIELD, start);
        while (at(Token.NAME)) {
            Flag flag = modifier();
            if (flag == Flag.STATIC && peek() == Token.LEFT_BRACE) {
                return staticBlock(start);
            }
            if (flag == Flag.IGNORED || !isModifier()) {
                break;
            }
            modifiers.with(flag);
            in.next();
        }
        boolean isGenerator = accept(Token.STAR);
        if (at(Token.LEFT_BRACKET) && parser.typeMembers.isIndexSignature()) {
            Node signature = parser.typeMembers.indexSignature(start).withFlagsOf(modifiers);
            endOfStatement();
            return finish(signature);
        }
        modifiers.with(Flag.COMPUTED, at(Token.LEFT_BRACKET));
        Node key = parser.typeMembers.key();
        modifiers.with(Flag.OPTIONAL, accept(Token.QUESTION));
        modifiers.with(Flag.DEFINITE, accept(Token.NOT));
        Node member = at(Token.LEFT_PAREN) || at(Token.LESS)
                ? method(start, modifiers, key, isGenerator)
                : field(start, modifiers, key);
        return member.secondList(decorators);
    }

    private Node method(int start, Node modifiers, Node key, boolean isGenerator) {
        Kind kind = modifiers.has(Flag.ABSTRACT) ? Kind.ABSTRACT_METHOD : Kind.METHOD;
        Node method = new Node(kind, start).withFlagsOf(modifiers).key(key);
        Node value = parser.functions.methodValue(modifiers.has(Flag.ASYNC), isGenerator);
        method.value(value);
        if (value.is(Kind.BODILESS_FUNCTION)) {
            endOfStatement();
        }
        return finish(method);
    }

    private Node field(int start, Node modifiers, Node key) {
        Kind kind = modifiers.has(Flag.ABSTRACT) ? Kind.ABSTRACT_FIELD : Kind.FIELD;
        Node field = new Node(kind, start).withFlagsOf(modifiers).key(key);
        field.typeAnnotation(parser.types.optionalAnnotation());
        if (accept(Token.ASSIGN)) {
            field.value(parser.expressions.inBrackets(parser.expressions::assignment));
        }
        endOfStatement();
        return finish(field);
    }

    private Node staticBlock(int start) {
        in.next();
        Node block = new Node(Kind.STATIC_BLOCK, start);
        in.next();
        block.list(parser.statements.statements(Token.RIGHT_BRACE, false));
        expect(Token.RIGHT_BRACE);
        return finish(block);
    }

    /** What a word in front of a member would say of it; {@link Flag#IGNORED} for any other word. */
    private Flag modifier() {
        return switch (in.name()) {
            case "public" -> Flag.PUBLIC;
            case "private" -> Flag.PRIVATE;
            case "protected" -> Flag.PROTECTED;
            case "static" -> Flag.STATIC;
            case "abstract" -> Flag.ABSTRACT;
            case "override" -> Flag.OVERRIDE;
            case "readonly" -> Flag.READONLY;
            case "declare" -> Flag.DECLARE;
            case "accessor" -> Flag.ACCESSOR;
            case "async" -> Flag.ASYNC;
            case "get" -> Flag.GETTER;
            case "set" -> Flag.SETTER;
            default -> Flag.IGNORED;
        };
    }

    /** Whether the word here has a member behind it, instead of being the member's name. */
    private boolean isModifier() {
        return switch (peek()) {
            case NAME, STRING, NUMBER, PRIVATE_NAME, LEFT_BRACKET, STAR -> true;
            default -> false;
        };
    }
}
