package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Types, except the members of object types. */
final class TypeParser extends Grammar {

    /** In the condition of a conditional type a further {@code extends} belongs to something else. */
    private boolean inCondition;

    TypeParser(Parser parser) {
        super(parser);
    }

    /** {@code : Type}, or nothing. */
    Node optionalAnnotation() {
        return at(Token.COLON) ? annotation() : Node.NONE;
    }

    private Node annotation() {
        Node annotation = node(Kind.TYPE_ANNOTATION);
        in.next();
        return finish(annotation.typeAnnotation(type()));
    }

    /** The result of a function after the given token, which may be a predicate. */
    Node optionalResult(Token introducer) {
        if (!at(introducer)) {
            return Node.NONE;
        }
        Node annotation = node(Kind.TYPE_ANNOTATION);
        in.next();
        return finish(annotation.typeAnnotation(result()));
    }

    private Node result() {
        if (at(Token.NAME)) {
            Scanner.Mark mark = in.mark();
            Node predicate = node(Kind.TYPE_PREDICATE);
            if (acceptName("asserts") && at(Token.NAME) && !in.newlineBefore && !in.isName("is")) {
                predicate.with(Flag.AWAIT).id(identifier());
                if (acceptName("is")) {
                    predicate.typeAnnotation(bareAnnotation());
                }
                return finish(predicate);
            }
            in.reset(mark);
            Node name = identifier();
            if (in.isName("is") && !in.newlineBefore) {
                in.next();
                return finish(predicate.id(name).typeAnnotation(bareAnnotation()));
            }
            in.reset(mark);
        }
        return type();
    }

    private Node bareAnnotation() {
        Node annotation = node(Kind.TYPE_ANNOTATION);
        return finish(annotation.typeAnnotation(type()));
    }

    Node type() {
        boolean outer = inCondition;
        inCondition = false;
        try {
            return typeInContext();
        } finally {
            inCondition = outer;
        }
    }

    private Node typeInContext() {
        if (startsFunctionType()) {
            return functionType();
        }
        int start = in.start;
        Node type = union();
        if (inCondition || !in.isName("extends") || in.newlineBefore) {
            return type;
        }
        in.next();
        Node conditional = new Node(Kind.CONDITIONAL_TYPE, start).left(type);
        conditional.right(typeInCondition());
        expect(Token.QUESTION);
        conditional.alternate(type());
        expect(Token.COLON);
        return finish(conditional.body(type()));
    }

    private Node typeInCondition() {
        boolean outer = inCondition;
        inCondition = true;
        try {
            return typeInContext();
        } finally {
            inCondition = outer;
        }
    }

    private boolean startsFunctionType() {
        if (at(Token.LESS) || in.isName("new")) {
            return true;
        }
        if (in.isName("abstract")) {
            Scanner.Mark mark = in.mark();
            in.next();
            boolean isConstructor = in.isName("new");
            in.reset(mark);
            return isConstructor;
        }
        return at(Token.LEFT_PAREN) && parser.functions.startsFunctionTypeParameters();
    }

    private Node functionType() {
        Node type;
        if (in.isName("new") || in.isName("abstract")) {
            type = node(Kind.CONSTRUCTOR_TYPE).with(Flag.ABSTRACT, acceptName("abstract"));
            in.next();
        } else {
            type = node(Kind.FUNCTION_TYPE);
        }
        type.typeParameters(parser.typeLists.optionalTypeParameters());
        type.list(parser.functions.parameters());
        if (!at(Token.ARROW)) {
            throw unexpected();
        }
        return finish(type.typeAnnotation(optionalResult(Token.ARROW)));
    }

    private Node union() {
        Node union = node(Kind.UNION_TYPE);
        boolean leading = accept(Token.PIPE);
        Node first = leading && startsFunctionType() ? functionType() : intersection();
        if (!at(Token.PIPE)) {
            return first;
        }
        List<Node> types = new ArrayList<>();
        types.add(first);
        while (accept(Token.PIPE)) {
            types.add(startsFunctionType() ? functionType() : intersection());
        }
        return finish(union.list(types));
    }

    private Node intersection() {
        Node intersection = node(Kind.INTERSECTION_TYPE);
        accept(Token.AMPERSAND);
        Node first = operator();
        if (!at(Token.AMPERSAND)) {
            return first;
        }
        List<Node> types = new ArrayList<>();
        types.add(first);
        while (accept(Token.AMPERSAND)) {
            types.add(startsFunctionType() ? functionType() : operator());
        }
        return finish(intersection.list(types));
    }

    private Node operator() {
        if (in.isName("keyof") || in.isName("unique") || in.isName("readonly")) {
            if (startsType(peek())) {
                Node operator = node(Kind.TYPE_OPERATOR).text(in.name());
                in.next();
                return finish(operator.typeAnnotation(operator()));
            }
        } else if (in.isName("infer") && peek() == Token.NAME) {
            return infer();
        }
        return postfix();
    }

    private static boolean startsType(Token token) {
        return switch (token) {
            case NAME, LEFT_PAREN, LEFT_BRACE, LEFT_BRACKET, STRING, NUMBER, BACKTICK, MINUS -> true;
            default -> false;
        };
    }

    private Node infer() {
        Node infer = node(Kind.INFER_TYPE);
        in.next();
        Node parameter = node(Kind.TYPE_PARAMETER).id(identifier());
        if (in.isName("extends")) {
            Scanner.Mark mark = in.mark();
            in.next();
            Node constraint = typeInCondition();
            if (inCondition || !at(Token.QUESTION)) {
                parameter.constraint(constraint);
            } else {
                in.reset(mark);
            }
        }
        finish(parameter);
        return finish(infer.id(parameter));
    }

    private Node postfix() {
        int start = in.start;
        Node type = primary();
        while (at(Token.LEFT_BRACKET) && !in.newlineBefore) {
            in.next();
            if (accept(Token.RIGHT_BRACKET)) {
                type = finish(new Node(Kind.ARRAY_TYPE, start).left(type));
            } else {
                Node access =
                        new Node(Kind.INDEXED_ACCESS_TYPE, start).left(type).right(type());
                expect(Token.RIGHT_BRACKET);
                type = finish(access);
            }
        }
        return type;
    }

    private Node primary() {
        return switch (in.token) {
            case NAME -> named();
            case STRING -> finish(node(Kind.LITERAL_TYPE).expression(string()));
            case NUMBER -> finish(node(Kind.LITERAL_TYPE).expression(parser.operands.number()));
            case MINUS -> {
                Node literal = node(Kind.LITERAL_TYPE);
                Node negative = node(Kind.UNARY).text("-").with(Flag.PREFIX);
                in.next();
                finish(negative.argument(parser.operands.number()));
                yield finish(literal.expression(negative));
            }
            case BACKTICK -> template();
            case LEFT_BRACE -> parser.typeMembers.objectType();
            case LEFT_BRACKET -> tuple();
            case LEFT_PAREN -> {
                in.next();
                Node type = type();
                expect(Token.RIGHT_PAREN);
                yield type;
            }
            default -> throw unexpected();
        };
    }

    private Node template() {
        Node literal = node(Kind.LITERAL_TYPE);
        Node template = parser.operands.template(Kind.TEMPLATE_TYPE, this::type);
        if (template.secondList().length > 0) {
            return template;
        }
        Node text = new Node(Kind.TEMPLATE, template.start).end(template.end).list(List.of(template.list()));
        return finish(literal.expression(text));
    }

    private Node named() {
        switch (in.name()) {
            case "any",
                    "unknown",
                    "never",
                    "void",
                    "null",
                    "undefined",
                    "string",
                    "number",
                    "boolean",
                    "bigint",
                    "symbol",
                    "object",
                    "intrinsic" -> {
                if (in.peekChar() != '.') {
                    String name = in.name();
                    return leaf(Kind.KEYWORD_TYPE).text(name);
                }
            }
            case "this" -> {
                return leaf(Kind.THIS_TYPE);
            }
            case "true", "false" -> {
                return finish(node(Kind.LITERAL_TYPE).expression(leaf(Kind.BOOLEAN)));
            }
            case "typeof" -> {
                return query();
            }
            case "import" -> {
                return importType();
            }
            default -> {
                // A reference.
            }
        }
        Node reference = node(Kind.TYPE_REFERENCE).id(entityName());
        if (at(Token.LESS) && !in.newlineBefore) {
            reference.typeArguments(parser.typeLists.typeArguments());
        }
        return finish(reference);
    }

    private Node query() {
        Node query = node(Kind.TYPE_QUERY);
        in.next();
        query.expression(in.isName("import") ? importType() : entityName());
        if (at(Token.LESS) && !in.newlineBefore) {
            query.typeArguments(parser.typeLists.typeArguments());
        }
        return finish(query);
    }

    private Node importType() {
        Node type = node(Kind.IMPORT_TYPE);
        in.next();
        expect(Token.LEFT_PAREN);
        List<Node> arguments = new ArrayList<>();
        arguments.add(string());
        if (accept(Token.COMMA) && !at(Token.RIGHT_PAREN)) {
            arguments.add(parser.expressions.assignment());
            accept(Token.COMMA);
        }
        expect(Token.RIGHT_PAREN);
        type.list(arguments);
        if (accept(Token.DOT)) {
            type.body(entityName());
        }
        if (at(Token.LESS)) {
            type.typeArguments(parser.typeLists.typeArguments());
        }
        return finish(type);
    }

    Node entityName() {
        int start = in.start;
        Node name = identifier();
        while (at(Token.DOT)) {
            in.next();
            Node right = at(Token.PRIVATE_NAME) ? leaf(Kind.PRIVATE_NAME) : identifier();
            name = finish(new Node(Kind.QUALIFIED_NAME, start).left(name).right(right));
        }
        return name;
    }

    private Node tuple() {
        Node tuple = node(Kind.TUPLE_TYPE);
        in.next();
        List<Node> elements = new ArrayList<>();
        while (!at(Token.RIGHT_BRACKET)) {
            elements.add(tupleElement());
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.RIGHT_BRACKET);
        return finish(tuple.list(elements));
    }

    private Node tupleElement() {
        int start = in.start;
        boolean isRest = accept(Token.ELLIPSIS);
        Node element = isNamedTupleMember() ? namedTupleMember() : type();
        if (at(Token.QUESTION)) {
            in.next();
            element = finish(new Node(Kind.OPTIONAL_TYPE, element.start).typeAnnotation(element));
        }
        return isRest ? finish(new Node(Kind.REST_TYPE, start).typeAnnotation(element)) : element;
    }

    private boolean isNamedTupleMember() {
        if (!at(Token.NAME)) {
            return false;
        }
        Scanner.Mark mark = in.mark();
        in.next();
        accept(Token.QUESTION);
        boolean isNamed = at(Token.COLON);
        in.reset(mark);
        return isNamed;
    }

    private Node namedTupleMember() {
        Node member = node(Kind.NAMED_TUPLE_MEMBER).left(identifier());
        member.with(Flag.OPTIONAL, accept(Token.QUESTION));
        expect(Token.COLON);
        return finish(member.right(type()));
    }
}
