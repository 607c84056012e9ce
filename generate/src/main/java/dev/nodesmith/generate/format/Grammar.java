package dev.nodesmith.generate.format;

/** What every part of the parser does with tokens. */
abstract class Grammar {

    final Parser parser;
    final Scanner in;

    Grammar(Parser parser) {
        this.parser = parser;
        this.in = parser.in;
    }

    final Node node(Kind kind) {
        return new Node(kind, in.start);
    }

    /** Ends a node where the token before the current one ended. */
    final Node finish(Node node) {
        return node.end(in.previousEnd);
    }

    final boolean at(Token token) {
        return in.token == token;
    }

    final boolean accept(Token token) {
        if (in.token != token) {
            return false;
        }
        in.next();
        return true;
    }

    final boolean acceptName(String word) {
        if (!in.isName(word)) {
            return false;
        }
        in.next();
        return true;
    }

    final void expect(Token token) {
        if (!accept(token)) {
            throw in.fail("expected '" + token.text + "', found '" + found() + "'");
        }
    }

    final void expectName(String word) {
        if (!acceptName(word)) {
            throw in.fail("expected '" + word + "', found '" + found() + "'");
        }
    }

    final FormatException unexpected() {
        return in.fail("unexpected '" + found() + "'");
    }

    /** Ends a statement: the semicolon may be missing where JavaScript allows it. */
    final void endOfStatement() {
        if (!accept(Token.SEMICOLON) && !at(Token.RIGHT_BRACE) && !at(Token.END) && !in.newlineBefore) {
            throw in.fail("expected ';', found '" + found() + "'");
        }
    }

    final Node identifier() {
        if (!at(Token.NAME)) {
            throw in.fail("expected a name, found '" + found() + "'");
        }
        Node node = node(Kind.IDENTIFIER).text(in.name());
        in.next();
        return finish(node);
    }

    /** A leaf whose text is the current token. */
    final Node leaf(Kind kind) {
        Node node = node(kind);
        in.next();
        return finish(node);
    }

    final Node string() {
        if (!at(Token.STRING)) {
            throw in.fail("expected a string, found '" + found() + "'");
        }
        return leaf(Kind.STRING);
    }

    /** The token after the current one, without moving on. */
    final Token peek() {
        Scanner.Mark mark = in.mark();
        in.next();
        Token token = in.token;
        in.reset(mark);
        return token;
    }

    private String found() {
        return at(Token.END) ? "the end of the file" : in.source.substring(in.start, in.end);
    }
}
