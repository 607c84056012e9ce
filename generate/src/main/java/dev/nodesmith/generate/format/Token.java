package dev.nodesmith.generate.format;

/** The kinds of tokens. Keywords are names: what they mean depends on where they stand. */
enum Token {
    END(""),
    NAME(""),
    PRIVATE_NAME(""),
    NUMBER(""),
    STRING(""),
    BACKTICK("`"),
    REGEX(""),
    LEFT_PAREN("("),
    RIGHT_PAREN(")"),
    LEFT_BRACKET("["),
    RIGHT_BRACKET("]"),
    LEFT_BRACE("{"),
    RIGHT_BRACE("}"),
    COMMA(","),
    SEMICOLON(";"),
    COLON(":"),
    QUESTION("?"),
    QUESTION_DOT("?."),
    DOT("."),
    ELLIPSIS("..."),
    ARROW("=>"),
    AT("@"),
    LESS("<", 9),
    GREATER(">", 9),
    LESS_EQUAL("<=", 9),
    GREATER_EQUAL(">=", 9),
    EQUAL("==", 8),
    NOT_EQUAL("!=", 8),
    STRICT_EQUAL("===", 8),
    STRICT_NOT_EQUAL("!==", 8),
    PLUS("+", 11),
    MINUS("-", 11),
    STAR("*", 12),
    SLASH("/", 12),
    PERCENT("%", 12),
    POWER("**", 13),
    SHIFT_LEFT("<<", 10),
    SHIFT_RIGHT(">>", 10),
    UNSIGNED_SHIFT_RIGHT(">>>", 10),
    AMPERSAND("&", 7),
    PIPE("|", 5),
    CARET("^", 6),
    AND("&&", 4),
    OR("||", 3),
    NULLISH("??", 2),
    NOT("!"),
    TILDE("~"),
    INCREMENT("++"),
    DECREMENT("--"),
    ASSIGN("=", true),
    PLUS_ASSIGN("+=", true),
    MINUS_ASSIGN("-=", true),
    STAR_ASSIGN("*=", true),
    SLASH_ASSIGN("/=", true),
    PERCENT_ASSIGN("%=", true),
    POWER_ASSIGN("**=", true),
    SHIFT_LEFT_ASSIGN("<<=", true),
    SHIFT_RIGHT_ASSIGN(">>=", true),
    UNSIGNED_SHIFT_RIGHT_ASSIGN(">>>=", true),
    AMPERSAND_ASSIGN("&=", true),
    PIPE_ASSIGN("|=", true),
    CARET_ASSIGN("^=", true),
    AND_ASSIGN("&&=", true),
    OR_ASSIGN("||=", true),
    NULLISH_ASSIGN("??=", true);

    /** As written, empty where that varies. */
    final String text;

    /** Of a binary operator, higher binds tighter; 0 for everything else. */
    final int precedence;

    final boolean assigns;

    Token(String text) {
        this(text, 0, false);
    }

    Token(String text, int precedence) {
        this(text, precedence, false);
    }

    Token(String text, boolean assigns) {
        this(text, 0, assigns);
    }

    Token(String text, int precedence, boolean assigns) {
        this.text = text;
        this.precedence = precedence;
        this.assigns = assigns;
    }
}
