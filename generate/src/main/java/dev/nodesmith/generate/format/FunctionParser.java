package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Functions of every form, and the look ahead that tells an arrow function from an expression in parentheses. */
final class FunctionParser extends Grammar {

    private boolean inGenerator;

    FunctionParser(Parser parser) {
        super(parser);
    }

    boolean isInGenerator() {
        return inGenerator;
    }

    /** {@code function …} from its keyword on. */
    Node function(int start, boolean isAsync, Kind withBody) {
        expectName("function");
        boolean isGenerator = accept(Token.STAR);
        Node id = at(Token.NAME) ? identifier() : Node.NONE;
        Node typeParameters = parser.typeLists.optionalTypeParameters();
        List<Node> parameters = parameters();
        Node result = parser.types.optionalResult(Token.COLON);
        boolean hasBody = at(Token.LEFT_BRACE);
        Node function = new Node(hasBody ? withBody : Kind.DECLARED_FUNCTION, start)
                .id(id)
                .typeParameters(typeParameters)
                .list(parameters)
                .typeAnnotation(result)
                .with(Flag.ASYNC, isAsync)
                .with(Flag.GENERATOR, isGenerator);
        if (hasBody) {
            return finish(function.body(body(isGenerator)));
        }
        endOfStatement();
        return finish(function);
    }

    /** The parameters, result and body of a method. */
    Node methodValue(boolean isAsync, boolean isGenerator) {
        int start = in.start;
        Node typeParameters = parser.typeLists.optionalTypeParameters();
        List<Node> parameters = parameters();
        Node result = parser.types.optionalResult(Token.COLON);
        boolean hasBody = at(Token.LEFT_BRACE);
        Node function = new Node(hasBody ? Kind.FUNCTION_EXPRESSION : Kind.BODILESS_FUNCTION, start)
                .typeParameters(typeParameters)
                .list(parameters)
                .typeAnnotation(result)
                .with(Flag.ASYNC, isAsync)
                .with(Flag.GENERATOR, isGenerator);
        if (hasBody) {
            function.body(body(isGenerator));
        }
        return finish(function);
    }

    private Node body(boolean isGenerator) {
        boolean outer = inGenerator;
        inGenerator = isGenerator;
        try {
            return parser.statements.block(true);
        } finally {
            inGenerator = outer;
        }
    }

    List<Node> parameters() {
        expect(Token.LEFT_PAREN);
        List<Node> parameters = new ArrayList<>();
        while (!at(Token.RIGHT_PAREN)) {
            parameters.add(parameter());
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.RIGHT_PAREN);
        return parameters;
    }

    private Node parameter() {
        int start = in.start;
        List<Node> decorators = parser.classes.decorators();
        Node property = modifiers(start);
        int targetStart = in.start;
        Node target = at(Token.ELLIPSIS) ? node(Kind.REST) : Node.NONE;
        if (accept(Token.ELLIPSIS)) {
            target.argument(parser.patterns.target());
        } else {
            target = parser.patterns.target();
        }
        target.with(Flag.OPTIONAL, accept(Token.QUESTION));
        target.typeAnnotation(parser.types.optionalAnnotation());
        finish(target);
        Node parameter = parser.patterns.withDefault(target, targetStart);
        if (property.exists()) {
            parameter = finish(property.argument(parameter));
        }
        if (!decorators.isEmpty()) {
            parameter.secondList(decorators);
            parameter.start = start;
        }
        return parameter;
    }

    /** A parameter property, if words like {@code private} make one. */
    private Node modifiers(int start) {
        Node property = new Node(Kind.PARAMETER_PROPERTY, start);
        boolean any = false;
        while (at(Token.NAME)) {
            Flag flag = switch (in.name()) {
                case "public" -> Flag.PUBLIC;
                case "private" -> Flag.PRIVATE;
                case "protected" -> Flag.PROTECTED;
                case "readonly" -> Flag.READONLY;
                case "override" -> Flag.OVERRIDE;
                default -> Flag.IGNORED;
            };
            Token next = flag == Flag.IGNORED ? Token.END : peek();
            if (next != Token.NAME && next != Token.LEFT_BRACE && next != Token.LEFT_BRACKET) {
                break;
            }
            in.next();
            property.with(flag);
            any = true;
        }
        return any ? property : Node.NONE;
    }

    /** An arrow function from its parameters on, if one starts here; else {@link Node#NONE}, nothing read. */
    Node optionalArrow() {
        int start = in.start;
        if (at(Token.NAME)) {
            if (in.isName("async")) {
                return optionalAsyncArrow(start);
            }
            return peekIsArrow() ? shortArrow(start, false) : Node.NONE;
        }
        if (at(Token.LESS)) {
            return genericArrow(start, false);
        }
        return at(Token.LEFT_PAREN) ? parenthesizedArrow(start, false) : Node.NONE;
    }

    private boolean peekIsArrow() {
        int at = SourceText.skipSpaces(in.source, in.end);
        return in.source.startsWith("=>", at)
                || (at < in.source.length() && in.source.charAt(at) == '/' && peek() == Token.ARROW);
    }

    private Node optionalAsyncArrow(int start) {
        if (peekIsArrow()) {
            return shortArrow(start, false);
        }
        Scanner.Mark mark = in.mark();
        in.next();
        Node arrow = Node.NONE;
        if (!in.newlineBefore) {
            if (at(Token.NAME) && !in.isName("function") && peekIsArrow()) {
                arrow = shortArrow(start, true);
            } else if (at(Token.LEFT_PAREN)) {
                arrow = parenthesizedArrow(start, true);
            } else if (at(Token.LESS)) {
                arrow = genericArrow(start, true);
            }
        }
        if (!arrow.exists()) {
            in.reset(mark);
        }
        return arrow;
    }

    private Node shortArrow(int start, boolean isAsync) {
        Node arrow = new Node(Kind.ARROW_FUNCTION, start).with(Flag.ASYNC, isAsync);
        arrow.list(List.of(identifier()));
        return arrowBody(arrow);
    }

    private Node genericArrow(int start, boolean isAsync) {
        Scanner.Mark mark = in.mark();
        try {
            Node parameters = parser.typeLists.optionalTypeParameters();
            if (at(Token.LEFT_PAREN)) {
                return arrow(new Node(Kind.ARROW_FUNCTION, start)
                        .typeParameters(parameters)
                        .with(Flag.ASYNC, isAsync));
            }
        } catch (FormatException notAnArrow) {
            in.reset(mark);
            return Node.NONE;
        }
        in.reset(mark);
        return Node.NONE;
    }

    private Node parenthesizedArrow(int start, boolean isAsync) {
        Token after = tokenAfterParameters();
        if (after == Token.ARROW) {
            return arrow(new Node(Kind.ARROW_FUNCTION, start).with(Flag.ASYNC, isAsync));
        }
        if (after != Token.COLON) {
            return Node.NONE;
        }
        Scanner.Mark mark = in.mark();
        try {
            Node arrow = arrow(new Node(Kind.ARROW_FUNCTION, start).with(Flag.ASYNC, isAsync));
            if (!parser.expressions.isInConsequent() || at(Token.COLON)) {
                return arrow;
            }
        } catch (FormatException notAnArrow) {
            in.reset(mark);
            return Node.NONE;
        }
        in.reset(mark);
        return Node.NONE;
    }

    private Node arrow(Node arrow) {
        arrow.list(parameters());
        arrow.typeAnnotation(parser.types.optionalResult(Token.COLON));
        return arrowBody(arrow);
    }

    private Node arrowBody(Node arrow) {
        expect(Token.ARROW);
        return finish(arrow.body(at(Token.LEFT_BRACE) ? body(false) : parser.expressions.assignment()));
    }

    /** Whether the parenthesis here opens the parameters of a function type. */
    boolean startsFunctionTypeParameters() {
        Scanner.Mark mark = in.mark();
        in.next();
        boolean result = startsParameterOfFunctionType();
        in.reset(mark);
        return result;
    }

    private boolean startsParameterOfFunctionType() {
        if (at(Token.RIGHT_PAREN) || at(Token.ELLIPSIS)) {
            return true;
        }
        if (at(Token.LEFT_BRACE) || at(Token.LEFT_BRACKET)) {
            skipBalanced();
        } else if (!accept(Token.NAME)) {
            return false;
        }
        return switch (in.token) {
            case COLON, COMMA, QUESTION, ASSIGN -> true;
            case RIGHT_PAREN -> {
                in.next();
                yield at(Token.ARROW);
            }
            default -> false;
        };
    }

    /** What follows the closing parenthesis, or {@link Token#END} where these cannot be parameters. */
    private Token tokenAfterParameters() {
        Scanner.Mark mark = in.mark();
        in.next();
        Token result = Token.END;
        if (couldBeParameter()) {
            in.reset(mark);
            skipBalanced();
            result = in.token;
        }
        in.reset(mark);
        return result;
    }

    private boolean couldBeParameter() {
        return switch (in.token) {
            case RIGHT_PAREN, ELLIPSIS, LEFT_BRACE, LEFT_BRACKET -> true;
            case NAME ->
                switch (peek()) {
                    case COLON, COMMA, ASSIGN, QUESTION, RIGHT_PAREN -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    /** From an opening bracket to behind the closing one. */
    private void skipBalanced() {
        skipToClosing();
        in.next();
    }

    private void skipToClosing() {
        int depth = 0;
        Token previous = Token.LEFT_PAREN;
        while (true) {
            switch (in.token) {
                case LEFT_PAREN, LEFT_BRACKET, LEFT_BRACE -> depth++;
                case RIGHT_PAREN, RIGHT_BRACKET, RIGHT_BRACE -> depth--;
                case BACKTICK -> skipTemplate();
                case SLASH, SLASH_ASSIGN -> {
                    if (!endsOperand(previous)) {
                        in.readRegex();
                    }
                }
                default -> {
                    // Just passed over.
                }
            }
            if (depth == 0 || at(Token.END)) {
                return;
            }
            previous = in.token;
            in.next();
        }
    }

    /** From a backtick to where its template ends, which then counts as one token. */
    private void skipTemplate() {
        int at = in.templateTextEnd(in.start + 1);
        while (in.source.charAt(at) == '$') {
            in.continueAt(at + 1);
            skipToClosing();
            at = in.templateTextEnd(in.end);
        }
        in.end = at + 1;
        in.token = Token.BACKTICK;
    }

    private static boolean endsOperand(Token token) {
        return switch (token) {
            case NAME, NUMBER, STRING, BACKTICK, RIGHT_PAREN, RIGHT_BRACKET, RIGHT_BRACE, REGEX, PRIVATE_NAME -> true;
            default -> false;
        };
    }
}
