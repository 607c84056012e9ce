package dev.nodesmith.generate.format;

/** Answers where lines end around an offset: blank lines and breaks that a person chose are kept. */
final class SourceText {

    private SourceText() {}

    static boolean hasNewline(String text, int from, int to) {
        return from < to && text.indexOf('\n', from, to) >= 0;
    }

    /** Whether only spaces stand between an offset and the end of its line. */
    static boolean isAtLineEnd(String text, int offset) {
        int at = skipSpaces(text, offset);
        return at < text.length() && text.charAt(at) == '\n';
    }

    /** Whether only spaces stand between the start of the line and an offset. */
    static boolean isAtLineStart(String text, int offset) {
        int at = offset - 1;
        while (at >= 0 && isSpace(text.charAt(at))) {
            at--;
        }
        return at >= 0 && text.charAt(at) == '\n';
    }

    /** Whether the line after the one that an element ends on is blank. */
    static boolean isNextLineEmpty(String text, int elementEnd) {
        int length = text.length();
        int at = elementEnd;
        while (at < length) {
            char c = text.charAt(at);
            if (isSpace(c) || c == ',' || c == ';') {
                at++;
            } else if (c == '/' && at + 1 < length && text.charAt(at + 1) == '*') {
                int close = text.indexOf("*/", at + 2);
                if (close < 0 || hasNewline(text, at, close)) {
                    break;
                }
                at = close + 2;
            } else {
                break;
            }
        }
        if (at + 1 < length && text.charAt(at) == '/' && text.charAt(at + 1) == '/') {
            at = text.indexOf('\n', at);
            if (at < 0) {
                return false;
            }
        }
        return at < length && text.charAt(at) == '\n' && isAtLineEnd(text, at + 1);
    }

    /** Whether the line before the one that an offset stands on is blank. */
    static boolean isPreviousLineEmpty(String text, int offset) {
        int at = offset - 1;
        while (at >= 0 && isSpace(text.charAt(at))) {
            at--;
        }
        if (at >= 0 && text.charAt(at) == '\n') {
            at--;
        }
        while (at >= 0 && isSpace(text.charAt(at))) {
            at--;
        }
        return at >= 0 && text.charAt(at) == '\n';
    }

    static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int skipSpacesAndComments(String text, int from) {
        int length = text.length();
        int at = from;
        while (at < length) {
            char c = text.charAt(at);
            if (isSpace(c) || c == '\n') {
                at++;
            } else if (c == '/' && at + 1 < length && text.charAt(at + 1) == '*') {
                int close = text.indexOf("*/", at + 2);
                at = close < 0 ? length : close + 2;
            } else if (c == '/' && at + 1 < length && text.charAt(at + 1) == '/') {
                int newline = text.indexOf('\n', at);
                at = newline < 0 ? length : newline;
            } else {
                break;
            }
        }
        return at;
    }

    /** The character after an offset and the spaces and comments behind it; a zero at the end. */
    static char nextCharacter(String text, int from) {
        int at = skipSpacesAndComments(text, from);
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** Where a piece of code first occurs outside comments, from an offset on; -1 if nowhere. */
    static int indexOf(String text, String code, int from) {
        int at = skipSpacesAndComments(text, from);
        while (at < text.length()) {
            if (text.startsWith(code, at)) {
                return at;
            }
            at = skipSpacesAndComments(text, at + 1);
        }
        return -1;
    }

    /** Where a statement ends for which its text ends at an offset: behind its semicolon, if it has one. */
    static int afterSemicolon(String text, int end) {
        int at = skipSpaces(text, end);
        return at < text.length() && text.charAt(at) == ';' ? at + 1 : end;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }
}
