package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Operators, from the comma down to the postfix ones; what they join is {@link OperandParser}'s. */
final class ExpressionParser extends Grammar {

    private static final int RELATIONAL = Token.LESS.precedence;

    /** {@link #expression()}, as a rule that is handed on: made once, for brackets are many. */
    final Supplier<Node> whole = this::expression;

    /** In the head of a {@code for} the word {@code in} is no operator. */
    private boolean withoutIn;

    private boolean inConsequent;

    ExpressionParser(Parser parser) {
        super(parser);
    }

    boolean isInConsequent() {
        return inConsequent;
    }

    Node expression() {
        int start = in.start;
        Node first = assignment();
        if (!at(Token.COMMA)) {
            return first;
        }
        List<Node> expressions = new ArrayList<>();
        expressions.add(first);
        while (accept(Token.COMMA)) {
            expressions.add(assignment());
        }
        return finish(new Node(Kind.SEQUENCE, start).list(expressions));
    }

    /** Runs a rule in the head of a {@code for}. */
    Node withoutIn(Supplier<Node> rule) {
        boolean outer = withoutIn;
        withoutIn = true;
        try {
            return rule.get();
        } finally {
            withoutIn = outer;
        }
    }

    /** Runs a rule inside brackets, where the restrictions of the surroundings end. */
    Node inBrackets(Supplier<Node> rule) {
        boolean outerIn = withoutIn;
        boolean outerConsequent = inConsequent;
        withoutIn = false;
        inConsequent = false;
        try {
            return rule.get();
        } finally {
            withoutIn = outerIn;
            inConsequent = outerConsequent;
        }
    }

    Node assignment() {
        if (at(Token.NAME) || at(Token.LEFT_PAREN) || at(Token.LESS)) {
            if (parser.functions.isInGenerator() && in.isName("yield")) {
                return yieldExpression();
            }
            Node arrow = parser.functions.optionalArrow();
            if (arrow.exists()) {
                return arrow;
            }
        }
        int start = in.start;
        Node left = conditional();
        if (!in.token.assigns) {
            return left;
        }
        Node assignment = new Node(Kind.ASSIGNMENT, start).text(in.token.text);
        boolean isPlain = at(Token.ASSIGN);
        in.next();
        assignment.left(isPlain ? parser.patterns.fromExpression(left) : left);
        return finish(assignment.right(assignment()));
    }

    private Node yieldExpression() {
        Node node = node(Kind.YIELD);
        in.next();
        if (!in.newlineBefore) {
            node.with(Flag.GENERATOR, accept(Token.STAR));
            switch (in.token) {
                case RIGHT_PAREN, RIGHT_BRACKET, RIGHT_BRACE, COMMA, SEMICOLON, COLON, END -> {
                    // Yields nothing.
                }
                default -> node.argument(assignment());
            }
        }
        return finish(node);
    }

    private Node conditional() {
        int start = in.start;
        Node test = binary(1);
        if (!at(Token.QUESTION)) {
            return test;
        }
        in.next();
        Node node = new Node(Kind.CONDITIONAL, start).test(test);
        node.consequent(consequent());
        expect(Token.COLON);
        return finish(node.alternate(assignment()));
    }

    private Node consequent() {
        boolean outer = inConsequent;
        boolean outerIn = withoutIn;
        inConsequent = true;
        withoutIn = false;
        try {
            return assignment();
        } finally {
            inConsequent = outer;
            withoutIn = outerIn;
        }
    }

    private Node binary(int minimum) {
        int start = in.start;
        Node left = unary();
        while (true) {
            int precedence = operatorPrecedence();
            if (precedence < minimum || precedence == 0) {
                return left;
            }
            if (in.isName("as") || in.isName("satisfies")) {
                left = cast(start, left);
                continue;
            }
            Token operator = in.token;
            String text = operator == Token.NAME ? in.name() : operator.text;
            in.next();
            Node right = binary(operator == Token.POWER ? precedence : precedence + 1);
            boolean isLogical = operator == Token.AND || operator == Token.OR || operator == Token.NULLISH;
            left = finish(new Node(isLogical ? Kind.LOGICAL : Kind.BINARY, start)
                    .text(text)
                    .left(left)
                    .right(right));
            if (isLogical) {
                left = leaningLeft(left);
            }
        }
    }

    private int operatorPrecedence() {
        if (!at(Token.NAME)) {
            return in.token.precedence;
        }
        if (in.isName("instanceof") || (in.isName("in") && !withoutIn)) {
            return RELATIONAL;
        }
        return (in.isName("as") || in.isName("satisfies")) && !in.newlineBefore ? RELATIONAL : 0;
    }

    private Node cast(int start, Node expression) {
        Node cast = new Node(in.isName("as") ? Kind.AS : Kind.SATISFIES, start).expression(expression);
        in.next();
        if (in.isName("const")) {
            Node reference = node(Kind.TYPE_REFERENCE);
            finish(reference.id(identifier()));
            return finish(cast.typeAnnotation(reference));
        }
        return finish(cast.typeAnnotation(parser.types.type()));
    }

    /** {@code a && (b && c)} means {@code a && b && c}, and is printed so. */
    private static Node leaningLeft(Node node) {
        Node right = node.right();
        if (!node.is(Kind.LOGICAL) || !right.is(Kind.LOGICAL) || !right.text.equals(node.text)) {
            return node;
        }
        Node left = leaningLeft(new Node(Kind.LOGICAL, node.start)
                .text(node.text)
                .left(node.left())
                .right(right.left())
                .end(right.left().end));
        return leaningLeft(new Node(Kind.LOGICAL, node.start)
                .text(node.text)
                .left(left)
                .right(right.right())
                .end(node.end));
    }

    Node unary() {
        return switch (in.token) {
            case NOT, TILDE, PLUS, MINUS -> {
                Node node = node(Kind.UNARY).text(in.token.text).with(Flag.PREFIX);
                in.next();
                yield finish(node.argument(unary()));
            }
            case INCREMENT, DECREMENT -> {
                Node node = node(Kind.UPDATE).text(in.token.text).with(Flag.PREFIX);
                in.next();
                yield finish(node.argument(unary()));
            }
            case LESS -> {
                Node assertion = node(Kind.TYPE_ASSERTION);
                in.next();
                assertion.typeAnnotation(parser.types.type());
                in.splitGreater();
                expect(Token.GREATER);
                yield finish(assertion.expression(unary()));
            }
            case NAME -> wordOperator();
            default -> postfix();
        };
    }

    private Node wordOperator() {
        if (in.isName("typeof") || in.isName("void") || in.isName("delete")) {
            Node node = node(Kind.UNARY).text(in.name()).with(Flag.PREFIX);
            in.next();
            return finish(node.argument(unary()));
        }
        if (in.isName("await") && awaitsSomething()) {
            Node node = node(Kind.AWAIT);
            in.next();
            return finish(node.argument(unary()));
        }
        return postfix();
    }

    private boolean awaitsSomething() {
        return switch (peek()) {
            case NAME, NUMBER, STRING, BACKTICK, LEFT_PAREN, LEFT_BRACKET, LEFT_BRACE, NOT, PLUS, MINUS, TILDE, LESS ->
                true;
            default -> false;
        };
    }

    private Node postfix() {
        int start = in.start;
        Node operand = parser.operands.chain();
        if ((at(Token.INCREMENT) || at(Token.DECREMENT)) && !in.newlineBefore) {
            Node node = new Node(Kind.UPDATE, start).text(in.token.text).argument(operand);
            in.next();
            return finish(node);
        }
        return operand;
    }
}
