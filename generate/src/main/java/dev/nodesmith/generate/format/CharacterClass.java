package dev.nodesmith.generate.format;

/** What ASCII characters can be part of, decided by a bit each. */
final class CharacterClass {

    private static final long DIGITS = 0x3ffL << '0';
    private static final long LETTERS = 0x07fffffe_07fffffeL;
    private static final long UNDERSCORE = 1L << ('_' - 64);
    private static final long BACKSLASH = 1L << ('\\' - 64);
    private static final long DOLLAR = 1L << '$';

    private CharacterClass() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isNameStart(char c) {
        return c < 64 ? (DOLLAR >>> c & 1) != 0 : c < 128 && ((LETTERS | UNDERSCORE | BACKSLASH) >>> (c - 64) & 1) != 0;
    }

    static boolean isNamePart(char c) {
        return c < 64
                ? ((DIGITS | DOLLAR) >>> c & 1) != 0
                : c < 128 && ((LETTERS | UNDERSCORE | BACKSLASH) >>> (c - 64) & 1) != 0;
    }
}
