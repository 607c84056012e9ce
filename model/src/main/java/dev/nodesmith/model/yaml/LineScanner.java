package dev.nodesmith.model.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cursor over a field or relation line. */
final class LineScanner {

    /** How brackets inside arguments are to be understood. */
    enum Arguments {
        /** Words and quoted texts. */
        VALUES,
        /** A regular expression: a backslash hides the next character, and in a class parentheses are plain. */
        PATTERN
    }

    private final Scalar line;
    private final String text;
    private int at;

    LineScanner(Scalar line) {
        this.line = line;
        this.text = line.value();
    }

    int offset() {
        return at;
    }

    boolean atEnd() {
        skipSpaces();
        return at == text.length();
    }

    void skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Whether {@code sign} comes next; if so it is passed. */
    boolean take(String sign) {
        if (text.startsWith(sign, at)) {
            at += sign.length();
            return true;
        }
        return false;
    }

    boolean next(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }

    /** Letters, digits, {@code _} and {@code -}; empty when none comes next. */
    Scalar word() {
        int from = at;
        while (at < text.length() && wordPart(text.charAt(at))) {
            at++;
        }
        return line.slice(from, at);
    }

    private static boolean wordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    /** Everything to the next space outside brackets and quotes. */
    Scalar chunk() {
        int from = at;
        int depth = 0;
        char quote = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                if (c == '\\') {
                    at++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == '{' || c == '(') {
                depth++;
            } else if (c == ']' || c == '}' || c == ')') {
                depth--;
            } else if (depth <= 0 && Character.isWhitespace(c)) {
                break;
            }
        }
        at = Math.min(at, text.length());
        return line.slice(from, at);
    }

    /** What stands between the parenthesis that comes next and its partner; absent when there is no partner. */
    Optional<Scalar> parenthesised(Arguments kind) {
        int from = ++at;
        int depth = 1;
        char inside = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && (kind == Arguments.PATTERN || inside != 0)) {
                at++;
            } else if (inside != 0) {
                inside = c == inside ? 0 : inside;
            } else if (kind == Arguments.PATTERN && c == '[') {
                inside = ']';
            } else if (kind == Arguments.VALUES && (c == '"' || c == '\'')) {
                inside = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return Optional.of(line.slice(from, at++));
            }
        }
        at = text.length();
        return Optional.empty();
    }

    /** Splits arguments at commas outside quotes and takes spaces and quotes off. */
    static List<Scalar> split(Scalar arguments) {
        List<Scalar> parts = new ArrayList<>();
        String text = arguments.value();
        int from = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == ',') {
                parts.add(unquoted(trimmed(arguments, from, i)));
                from = i + 1;
            }
        }
        parts.add(unquoted(trimmed(arguments, from, text.length())));
        return parts;
    }

    private static Scalar trimmed(Scalar scalar, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(scalar.value().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(scalar.value().charAt(end - 1))) {
            end--;
        }
        return scalar.slice(start, end);
    }

    /** Takes the quotes off, where the value stands in them; a backslash hides a quote or itself. */
    static Scalar unquoted(Scalar scalar) {
        String text = scalar.value();
        boolean inQuotes = text.length() >= 2
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return inQuotes
                ? scalar.quoted(text.substring(1, text.length() - 1).replaceAll("\\\\([\"'\\\\])", "$1"))
                : scalar;
    }
}
