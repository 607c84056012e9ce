package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Object types: literals, mapped types and the bodies of interfaces. */
final class TypeMemberParser extends Grammar {

    TypeMemberParser(Parser parser) {
        super(parser);
    }

    Node objectType() {
        return isMappedType() ? mappedType() : members(Kind.TYPE_LITERAL);
    }

    Node members(Kind kind) {
        Node body = node(kind);
        expect(Token.LEFT_BRACE);
        List<Node> members = new ArrayList<>();
        while (!at(Token.RIGHT_BRACE)) {
            members.add(member());
        }
        in.next();
        return finish(body.list(members));
    }

    private boolean isMappedType() {
        Scanner.Mark mark = in.mark();
        in.next();
        if (at(Token.PLUS) || at(Token.MINUS)) {
            in.reset(mark);
            return true;
        }
        if (in.isName("readonly")) {
            in.next();
        }
        boolean isMapped = false;
        if (accept(Token.LEFT_BRACKET) && accept(Token.NAME)) {
            isMapped = in.isName("in");
        }
        in.reset(mark);
        return isMapped;
    }

    private Node mappedType() {
        Node type = node(Kind.MAPPED_TYPE);
        in.next();
        if (at(Token.PLUS) || at(Token.MINUS)) {
            type.with(at(Token.PLUS) ? Flag.READONLY_PLUS : Flag.READONLY_MINUS);
            in.next();
        }
        type.with(Flag.READONLY, acceptName("readonly"));
        expect(Token.LEFT_BRACKET);
        type.key(identifier());
        expectName("in");
        type.constraint(parser.types.type());
        if (acceptName("as")) {
            type.nameType(parser.types.type());
        }
        expect(Token.RIGHT_BRACKET);
        if (at(Token.PLUS) || at(Token.MINUS)) {
            type.with(at(Token.PLUS) ? Flag.PLUS : Flag.MINUS);
            in.next();
        }
        type.with(Flag.OPTIONAL, accept(Token.QUESTION));
        if (accept(Token.COLON)) {
            type.typeAnnotation(parser.types.type());
        }
        if (!accept(Token.SEMICOLON)) {
            accept(Token.COMMA);
        }
        expect(Token.RIGHT_BRACE);
        return finish(type);
    }

    private Node member() {
        Node member = memberWithoutSeparator();
        if (!accept(Token.SEMICOLON) && !accept(Token.COMMA) && !at(Token.RIGHT_BRACE) && !in.newlineBefore) {
            throw unexpected();
        }
        return finish(member);
    }

    private Node memberWithoutSeparator() {
        int start = in.start;
        if (at(Token.LEFT_PAREN) || at(Token.LESS)) {
            return signature(new Node(Kind.CALL_SIGNATURE, start));
        }
        if (in.isName("new") && (in.peekChar() == '(' || in.peekChar() == '<')) {
            in.next();
            return signature(new Node(Kind.CONSTRUCT_SIGNATURE, start));
        }
        boolean isReadonly = acceptModifier("readonly");
        if (at(Token.LEFT_BRACKET) && isIndexSignature()) {
            return indexSignature(start).with(Flag.READONLY, isReadonly);
        }
        boolean isGetter = !isReadonly && acceptModifier("get");
        boolean isSetter = !isReadonly && !isGetter && acceptModifier("set");
        boolean isComputed = at(Token.LEFT_BRACKET);
        Node key = key();
        boolean isOptional = accept(Token.QUESTION);
        if (at(Token.LEFT_PAREN) || at(Token.LESS)) {
            Node method = new Node(Kind.METHOD_SIGNATURE, start)
                    .key(key)
                    .with(Flag.OPTIONAL, isOptional)
                    .with(Flag.COMPUTED, isComputed)
                    .with(Flag.GETTER, isGetter)
                    .with(Flag.SETTER, isSetter);
            return signature(method);
        }
        return new Node(Kind.PROPERTY_SIGNATURE, start)
                .key(key)
                .with(Flag.OPTIONAL, isOptional)
                .with(Flag.COMPUTED, isComputed)
                .with(Flag.READONLY, isReadonly)
                .typeAnnotation(parser.types.optionalAnnotation());
    }

    private Node signature(Node node) {
        node.typeParameters(parser.typeLists.optionalTypeParameters());
        node.list(parser.functions.parameters());
        return node.typeAnnotation(parser.types.optionalResult(Token.COLON));
    }

    boolean isIndexSignature() {
        Scanner.Mark mark = in.mark();
        in.next();
        boolean isIndex = at(Token.NAME);
        if (isIndex) {
            in.next();
            isIndex = at(Token.COLON);
        }
        in.reset(mark);
        return isIndex;
    }

    Node indexSignature(int start) {
        Node signature = new Node(Kind.INDEX_SIGNATURE, start);
        expect(Token.LEFT_BRACKET);
        Node parameter = identifier();
        parameter.typeAnnotation(parser.types.optionalAnnotation());
        signature.list(List.of(finish(parameter)));
        expect(Token.RIGHT_BRACKET);
        return signature.typeAnnotation(parser.types.optionalAnnotation());
    }

    /** A word before a member's name, unless it is that name. */
    private boolean acceptModifier(String word) {
        if (!in.isName(word)) {
            return false;
        }
        return switch (peek()) {
            case NAME, STRING, NUMBER, LEFT_BRACKET, PRIVATE_NAME -> {
                in.next();
                yield true;
            }
            default -> false;
        };
    }

    /** The name of a property or method; {@link Flag#COMPUTED} is the caller's to set. */
    Node key() {
        return switch (in.token) {
            case NAME -> identifier();
            case STRING -> string();
            case NUMBER -> parser.operands.number();
            case PRIVATE_NAME -> leaf(Kind.PRIVATE_NAME);
            case LEFT_BRACKET -> {
                in.next();
                Node key = parser.expressions.assignment();
                expect(Token.RIGHT_BRACKET);
                yield key;
            }
            default -> throw unexpected();
        };
    }
}
