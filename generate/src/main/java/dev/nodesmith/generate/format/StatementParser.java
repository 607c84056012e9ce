package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Statements and declarations. */
final class StatementParser extends Grammar {

    StatementParser(Parser parser) {
        super(parser);
    }

    /** @param directives whether strings in front are directives: so at the top of a file or function */
    List<Node> statements(Token until, boolean directives) {
        List<Node> statements = new ArrayList<>();
        boolean inPrologue = directives;
        while (!at(until)) {
            boolean isString = at(Token.STRING);
            Node statement = statement();
            inPrologue &= isString
                    && statement.is(Kind.EXPRESSION_STATEMENT)
                    && statement.expression().is(Kind.STRING);
            if (inPrologue) {
                statement.with(Flag.DIRECTIVE);
            }
            statements.add(statement);
        }
        return statements;
    }

    Node block(boolean directives) {
        Node block = node(Kind.BLOCK);
        expect(Token.LEFT_BRACE);
        block.list(statements(Token.RIGHT_BRACE, directives));
        in.next();
        return finish(block);
    }

    Node statement() {
        return switch (in.token) {
            case LEFT_BRACE -> block(false);
            case SEMICOLON -> leaf(Kind.EMPTY);
            case AT -> decorated();
            case NAME -> {
                Node statement = keywordStatement();
                yield statement.exists() ? statement : expressionStatement();
            }
            default -> expressionStatement();
        };
    }

    private Node decorated() {
        int start = in.start;
        List<Node> decorators = parser.classes.decorators();
        return in.isName("export")
                ? parser.modules.exportDeclaration(start, decorators)
                : classDeclaration(start, decorators);
    }

    Node classDeclaration(int start, List<Node> decorators) {
        Node node = new Node(Kind.CLASS, start).secondList(decorators);
        node.with(Flag.ABSTRACT, acceptName("abstract"));
        return parser.classes.classFrom(node);
    }

    private Node expressionStatement() {
        Node statement = node(Kind.EXPRESSION_STATEMENT);
        statement.expression(parser.expressions.expression());
        if (at(Token.COLON) && statement.expression().is(Kind.IDENTIFIER)) {
            in.next();
            Node labeled = new Node(Kind.LABELED, statement.start).id(statement.expression());
            return finish(labeled.body(statement()));
        }
        finish(statement);
        endOfStatement();
        return statement;
    }

    private Node keywordStatement() {
        return switch (in.name()) {
            case "const", "let", "var", "using" -> variablesOrEnum();
            case "await" -> awaitUsing();
            case "function" -> parser.functions.function(in.start, false, Kind.FUNCTION);
            case "async" -> asyncFunction();
            case "class" -> classDeclaration(in.start, List.of());
            case "if" -> ifStatement();
            case "return" -> returned(Kind.RETURN);
            case "throw" -> returned(Kind.THROW);
            case "for" -> forStatement();
            case "while" -> whileStatement();
            case "do" -> doWhileStatement();
            case "switch" -> switchStatement();
            case "try" -> tryStatement();
            case "break" -> jump(Kind.BREAK);
            case "continue" -> jump(Kind.CONTINUE);
            case "debugger" -> jump(Kind.DEBUGGER);
            case "import" ->
                in.peekChar() == '(' || in.peekChar() == '.' ? Node.NONE : parser.modules.importDeclaration();
            case "export" -> parser.modules.exportDeclaration(in.start, List.of());
            case "interface", "type", "enum", "namespace", "module", "declare", "abstract", "global" -> declaration();
            default -> Node.NONE;
        };
    }

    /** A declaration that starts with a word that may be an ordinary name as well. */
    private Node declaration() {
        int start = in.start;
        String word = in.name();
        Token next = peek();
        if (word.equals("global") ? next != Token.LEFT_BRACE : next != Token.NAME && next != Token.STRING) {
            return Node.NONE;
        }
        return switch (word) {
            case "interface" -> parser.declarations.interfaceDeclaration(start);
            case "type" -> parser.declarations.typeAlias(start);
            case "enum" -> parser.declarations.enumDeclaration(start);
            case "abstract" -> classDeclaration(start, List.of());
            case "declare" -> {
                in.next();
                Node declared = statement();
                declared.start = start;
                yield declared.with(Flag.DECLARE);
            }
            default -> parser.declarations.module(start, word);
        };
    }

    private Node asyncFunction() {
        Scanner.Mark mark = in.mark();
        int start = in.start;
        in.next();
        if (in.isName("function") && !in.newlineBefore) {
            return parser.functions.function(start, true, Kind.FUNCTION);
        }
        in.reset(mark);
        return Node.NONE;
    }

    private Node variablesOrEnum() {
        int start = in.start;
        String keyword = in.name();
        Token next = peek();
        if (next != Token.NAME && next != Token.LEFT_BRACE && next != Token.LEFT_BRACKET) {
            return Node.NONE;
        }
        if (keyword.equals("const")) {
            Scanner.Mark mark = in.mark();
            in.next();
            if (in.isName("enum")) {
                return parser.declarations.enumDeclaration(start).with(Flag.CONST);
            }
            in.reset(mark);
        }
        Node variables = variables();
        endOfStatement();
        return variables;
    }

    private Node awaitUsing() {
        Scanner.Mark mark = in.mark();
        int start = in.start;
        in.next();
        if (in.isName("using") && !in.newlineBefore && peek() == Token.NAME) {
            Node variables = variables().text("await using");
            variables.start = start;
            endOfStatement();
            return variables;
        }
        in.reset(mark);
        return Node.NONE;
    }

    private Node variables() {
        Node node = node(Kind.VARIABLES).text(in.name());
        in.next();
        List<Node> list = new ArrayList<>();
        do {
            Node variable = node(Kind.VARIABLE);
            Node target = parser.patterns.target();
            variable.with(Flag.DEFINITE, accept(Token.NOT));
            target.typeAnnotation(parser.types.optionalAnnotation());
            variable.id(finish(target));
            if (accept(Token.ASSIGN)) {
                variable.init(parser.expressions.assignment());
            }
            list.add(finish(variable));
        } while (accept(Token.COMMA));
        return finish(node.list(list));
    }

    private Node parenthesized() {
        expect(Token.LEFT_PAREN);
        Node expression = parser.expressions.expression();
        expect(Token.RIGHT_PAREN);
        return expression;
    }

    private Node ifStatement() {
        Node node = node(Kind.IF);
        in.next();
        node.test(parenthesized());
        node.consequent(statement());
        node.end(node.consequent().end);
        if (acceptName("else")) {
            node.alternate(statement());
            node.end(node.alternate().end);
        }
        return node;
    }

    private Node returned(Kind kind) {
        Node node = node(kind);
        in.next();
        if (!at(Token.SEMICOLON) && !at(Token.RIGHT_BRACE) && !at(Token.END) && !in.newlineBefore) {
            node.argument(parser.expressions.expression());
        }
        finish(node);
        endOfStatement();
        return node;
    }

    private Node forStatement() {
        int start = in.start;
        in.next();
        boolean isAwait = acceptName("await");
        expect(Token.LEFT_PAREN);
        Node init = Node.NONE;
        if (in.isName("const") || in.isName("let") || in.isName("var")) {
            init = forVariables();
        } else if (!at(Token.SEMICOLON)) {
            init = parser.expressions.withoutIn(parser.expressions::expression);
        }
        if (in.isName("of") || in.isName("in")) {
            Node node = new Node(in.isName("of") ? Kind.FOR_OF : Kind.FOR_IN, start).with(Flag.AWAIT, isAwait);
            in.next();
            node.left(parser.patterns.fromExpression(init)).right(parser.expressions.expression());
            expect(Token.RIGHT_PAREN);
            return withBody(node);
        }
        Node node = new Node(Kind.FOR, start).left(init);
        expect(Token.SEMICOLON);
        if (!at(Token.SEMICOLON)) {
            node.right(parser.expressions.expression());
        }
        expect(Token.SEMICOLON);
        if (!at(Token.RIGHT_PAREN)) {
            node.alternate(parser.expressions.expression());
        }
        expect(Token.RIGHT_PAREN);
        return withBody(node);
    }

    private Node forVariables() {
        Node node = node(Kind.VARIABLES).text(in.name());
        in.next();
        List<Node> list = new ArrayList<>();
        do {
            Node variable = node(Kind.VARIABLE);
            Node target = parser.patterns.target();
            target.typeAnnotation(parser.types.optionalAnnotation());
            variable.id(finish(target));
            if (accept(Token.ASSIGN)) {
                variable.init(parser.expressions.withoutIn(parser.expressions::assignment));
            }
            list.add(finish(variable));
        } while (accept(Token.COMMA));
        return finish(node.list(list));
    }

    private Node withBody(Node node) {
        node.body(statement());
        return node.end(node.body().end);
    }

    private Node whileStatement() {
        Node node = node(Kind.WHILE);
        in.next();
        node.test(parenthesized());
        return withBody(node);
    }

    private Node doWhileStatement() {
        Node node = node(Kind.DO_WHILE);
        in.next();
        node.body(statement());
        expectName("while");
        node.test(parenthesized());
        finish(node);
        accept(Token.SEMICOLON);
        return node;
    }

    private Node switchStatement() {
        Node node = node(Kind.SWITCH);
        in.next();
        node.test(parenthesized());
        expect(Token.LEFT_BRACE);
        List<Node> cases = new ArrayList<>();
        while (!at(Token.RIGHT_BRACE)) {
            cases.add(switchCase());
        }
        in.next();
        return finish(node.list(cases));
    }

    private Node switchCase() {
        Node node = node(Kind.SWITCH_CASE);
        if (acceptName("case")) {
            node.test(parser.expressions.expression());
        } else {
            expectName("default");
        }
        expect(Token.COLON);
        int end = in.previousEnd;
        List<Node> statements = new ArrayList<>();
        while (!at(Token.RIGHT_BRACE) && !in.isName("case") && !in.isName("default")) {
            statements.add(statement());
            end = in.previousEnd;
        }
        return node.list(statements).end(end);
    }

    private Node tryStatement() {
        Node node = node(Kind.TRY);
        in.next();
        node.argument(block(false));
        if (in.isName("catch")) {
            Node handler = node(Kind.CATCH);
            in.next();
            if (accept(Token.LEFT_PAREN)) {
                Node parameter = parser.patterns.target();
                parameter.typeAnnotation(parser.types.optionalAnnotation());
                handler.argument(finish(parameter));
                expect(Token.RIGHT_PAREN);
            }
            node.value(finish(handler.body(block(false))));
        }
        if (acceptName("finally")) {
            node.alternate(block(false));
        }
        return finish(node);
    }

    private Node jump(Kind kind) {
        Node node = node(kind);
        in.next();
        if (at(Token.NAME) && !in.newlineBefore && kind != Kind.DEBUGGER) {
            node.id(identifier());
        }
        finish(node);
        endOfStatement();
        return node;
    }
}
