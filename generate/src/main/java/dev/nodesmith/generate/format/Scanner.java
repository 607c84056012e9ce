package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads tokens on demand, because in TypeScript only the parser knows whether a slash starts a regular expression and
 * whether {@code >>} closes two lists of types. Collects comments on the way.
 */
final class Scanner {

    /** What it takes to read on from an earlier place. */
    record Mark(Token token, int start, int end, int previousEnd, boolean newlineBefore, int comments) {}

    final String source;

    /** The source too: a letter of an array is at hand, one of a string is two calls away until all is compiled. */
    private final char[] text;

    private final int length;
    private final Names names = new Names();
    private final List<Comment> comments = new ArrayList<>();

    /** The current token. */
    Token token = Token.END;

    int start;
    int end;

    /** Where the token before ended. */
    int previousEnd;

    boolean newlineBefore;

    Scanner(String source) {
        this.source = source;
        this.text = source.toCharArray();
        this.length = text.length;
        if (source.startsWith("#!")) {
            int lineEnd = lineEnd(2);
            comments.add(new Comment(0, lineEnd, false));
            end = lineEnd;
        }
    }

    List<Comment> comments() {
        return comments;
    }

    Mark mark() {
        return new Mark(token, start, end, previousEnd, newlineBefore, comments.size());
    }

    void reset(Mark mark) {
        token = mark.token();
        start = mark.start();
        end = mark.end();
        previousEnd = mark.previousEnd();
        newlineBefore = mark.newlineBefore();
        if (comments.size() > mark.comments()) {
            comments.subList(mark.comments(), comments.size()).clear();
        }
    }

    FormatException fail(String what) {
        return failAt(start, what);
    }

    FormatException failAt(int offset, String what) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset && i < length; i++) {
            if (text[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new FormatException(line, offset - lineStart + 1, what);
    }

    /** The text of a name token; the same object for the same name. */
    String name() {
        return names.intern(source, text, start, end);
    }

    boolean isName(String word) {
        return token == Token.NAME && end - start == word.length() && source.startsWith(word, start);
    }

    /** The character after the current token and the spaces and comments behind it. */
    char peekChar() {
        int at = SourceText.skipSpacesAndComments(source, end);
        return at < length ? text[at] : '\0';
    }

    void next() {
        previousEnd = end;
        skipTrivia();
        start = end;
        if (start >= length) {
            token = Token.END;
            return;
        }
        char c = text[start];
        if (c < 128 ? CharacterClass.isNameStart(c) : Character.isUnicodeIdentifierStart(c) || c >= 0xd800) {
            end = nameEnd(start + 1);
            token = Token.NAME;
        } else if ((c >= '0' && c <= '9') || (c == '.' && CharacterClass.isDigit(charAt(start + 1)))) {
            end = numberEnd(start);
            token = Token.NUMBER;
        } else if (c == '"' || c == '\'') {
            end = stringEnd(start);
            token = Token.STRING;
        } else if (c == '#') {
            end = nameEnd(start + 1);
            token = Token.PRIVATE_NAME;
        } else {
            readPunctuator(c);
        }
    }

    private char charAt(int index) {
        return index < length ? text[index] : '\0';
    }

    private void skipTrivia() {
        newlineBefore = false;
        int at = end;
        while (at < length) {
            char c = text[at];
            if (c == '\n') {
                newlineBefore = true;
                at++;
            } else if (c == ' ' || c == '\t' || c == '\r') {
                at++;
            } else if (c == '/' && charAt(at + 1) == '/') {
                int lineEnd = lineEnd(at);
                comments.add(new Comment(at, lineEnd, false));
                at = lineEnd;
            } else if (c == '/' && charAt(at + 1) == '*') {
                int close = source.indexOf("*/", at + 2);
                if (close < 0) {
                    throw failAt(at, "a comment that never ends");
                }
                comments.add(new Comment(at, close + 2, true));
                if (source.substring(at, close).indexOf('\n') >= 0) {
                    newlineBefore = true;
                }
                at = close + 2;
            } else if (c == '\ufeff' || (c > 127 && Character.isSpaceChar(c))) {
                at++;
            } else {
                break;
            }
        }
        end = at;
    }

    private int lineEnd(int from) {
        int newline = source.indexOf('\n', from);
        return newline < 0 ? length : newline;
    }

    private int nameEnd(int from) {
        int at = from;
        while (at < length) {
            char c = text[at];
            if (c < 128 ? CharacterClass.isNamePart(c) : Character.isUnicodeIdentifierPart(c) || c >= 0xd800) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private int numberEnd(int from) {
        int at = from;
        char second = charAt(from + 1);
        boolean isDecimal = text[from] != '0' || second == '.' || !CharacterClass.isNamePart(second) || second == 'e';
        while (at < length) {
            char c = text[at];
            if (CharacterClass.isNamePart(c) || (c == '.' && isDecimal)) {
                at++;
                if (isDecimal && (c == 'e' || c == 'E') && (charAt(at) == '+' || charAt(at) == '-')) {
                    at++;
                }
            } else {
                break;
            }
        }
        return at;
    }

    private int stringEnd(int from) {
        char quote = text[from];
        int at = from + 1;
        while (at < length) {
            char c = text[at];
            if (c == quote) {
                return at + 1;
            }
            if (c == '\n') {
                break;
            }
            at += c == '\\' ? 2 : 1;
        }
        throw failAt(from, "a string that never ends");
    }

    /** Reads on from a slash as a regular expression. */
    void readRegex() {
        int at = start + 1;
        boolean inClass = false;
        while (true) {
            char c = charAt(at);
            if (c == '\n' || c == '\0') {
                throw fail("a regular expression that never ends");
            }
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (c == '/' && !inClass) {
                break;
            }
            at++;
        }
        end = nameEnd(at + 1);
        token = Token.REGEX;
    }

    /**
     * Finds the end of a piece of template text.
     *
     * @return the index of the next backtick, or of the dollar sign of the next expression
     */
    int templateTextEnd(int from) {
        int at = from;
        while (at < length) {
            char c = text[at];
            if (c == '`' || (c == '$' && charAt(at + 1) == '{')) {
                return at;
            }
            at += c == '\\' ? 2 : 1;
        }
        throw failAt(from, "a template that never ends");
    }

    /** Goes on with the token at an offset, after text that the parser took by itself. */
    void continueAt(int offset) {
        end = offset;
        next();
    }

    /** Reads one {@code >} only, where lists of types end. */
    void splitGreater() {
        if (token != Token.GREATER && charAt(start) == '>') {
            end = start + 1;
            token = Token.GREATER;
        }
    }

    private void readPunctuator(char c) {
        char c1 = charAt(start + 1);
        char c2 = charAt(start + 2);
        switch (c) {
            case '(' -> take(Token.LEFT_PAREN);
            case ')' -> take(Token.RIGHT_PAREN);
            case '[' -> take(Token.LEFT_BRACKET);
            case ']' -> take(Token.RIGHT_BRACKET);
            case '{' -> take(Token.LEFT_BRACE);
            case '}' -> take(Token.RIGHT_BRACE);
            case ',' -> take(Token.COMMA);
            case ';' -> take(Token.SEMICOLON);
            case ':' -> take(Token.COLON);
            case '@' -> take(Token.AT);
            case '`' -> take(Token.BACKTICK);
            case '~' -> take(Token.TILDE);
            case '.' -> take(c1 == '.' && c2 == '.' ? Token.ELLIPSIS : Token.DOT);
            case '?' -> readQuestion(c1, c2);
            case '=' ->
                take(c1 == '>' ? Token.ARROW : c1 != '=' ? Token.ASSIGN : c2 == '=' ? Token.STRICT_EQUAL : Token.EQUAL);
            case '!' -> take(c1 != '=' ? Token.NOT : c2 == '=' ? Token.STRICT_NOT_EQUAL : Token.NOT_EQUAL);
            case '+' -> take(c1 == '+' ? Token.INCREMENT : c1 == '=' ? Token.PLUS_ASSIGN : Token.PLUS);
            case '-' -> take(c1 == '-' ? Token.DECREMENT : c1 == '=' ? Token.MINUS_ASSIGN : Token.MINUS);
            case '*' ->
                take(
                        c1 == '*'
                                ? c2 == '=' ? Token.POWER_ASSIGN : Token.POWER
                                : c1 == '=' ? Token.STAR_ASSIGN : Token.STAR);
            case '/' -> take(c1 == '=' ? Token.SLASH_ASSIGN : Token.SLASH);
            case '%' -> take(c1 == '=' ? Token.PERCENT_ASSIGN : Token.PERCENT);
            case '&' ->
                take(
                        c1 == '&'
                                ? c2 == '=' ? Token.AND_ASSIGN : Token.AND
                                : c1 == '=' ? Token.AMPERSAND_ASSIGN : Token.AMPERSAND);
            case '|' ->
                take(c1 == '|' ? c2 == '=' ? Token.OR_ASSIGN : Token.OR : c1 == '=' ? Token.PIPE_ASSIGN : Token.PIPE);
            case '^' -> take(c1 == '=' ? Token.CARET_ASSIGN : Token.CARET);
            case '<' ->
                take(
                        c1 == '<'
                                ? c2 == '=' ? Token.SHIFT_LEFT_ASSIGN : Token.SHIFT_LEFT
                                : c1 == '=' ? Token.LESS_EQUAL : Token.LESS);
            case '>' -> readGreater(c1, c2);
            default -> throw failAt(start, "the character '" + c + "'");
        }
    }

    private void readQuestion(char c1, char c2) {
        if (c1 == '?') {
            take(c2 == '=' ? Token.NULLISH_ASSIGN : Token.NULLISH);
        } else {
            take(c1 == '.' && !CharacterClass.isDigit(c2) ? Token.QUESTION_DOT : Token.QUESTION);
        }
    }

    private void readGreater(char c1, char c2) {
        if (c1 == '>' && c2 == '>') {
            take(charAt(start + 3) == '=' ? Token.UNSIGNED_SHIFT_RIGHT_ASSIGN : Token.UNSIGNED_SHIFT_RIGHT);
        } else if (c1 == '>') {
            take(c2 == '=' ? Token.SHIFT_RIGHT_ASSIGN : Token.SHIFT_RIGHT);
        } else {
            take(c1 == '=' ? Token.GREATER_EQUAL : Token.GREATER);
        }
    }

    private void take(Token punctuator) {
        token = punctuator;
        end = start + punctuator.text.length();
    }
}
