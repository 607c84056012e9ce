package dev.nodesmith.model.regex;

import java.util.Optional;

/** {@code \d \w \s} and their opposites, and advice for escapes of other regular expression dialects. */
final class ClassEscapes {

    private ClassEscapes() {}

    static Optional<CharSet> at(String pattern, int at) {
        if (at + 1 >= pattern.length() || pattern.charAt(at) != '\\') {
            return Optional.empty();
        }
        return switch (pattern.charAt(at + 1)) {
            case 'd' -> Optional.of(CharSet.DIGITS);
            case 'D' -> Optional.of(CharSet.DIGITS.not());
            case 'w' -> Optional.of(CharSet.WORD);
            case 'W' -> Optional.of(CharSet.WORD.not());
            case 's' -> Optional.of(CharSet.SPACES);
            case 'S' -> Optional.of(CharSet.SPACES.not());
            default -> Optional.empty();
        };
    }

    static String hint(char escaped) {
        return switch (escaped) {
            case 'A' -> "the start is `^`";
            case 'z', 'Z' -> "the end is `$`";
            case 'p', 'P' -> "Unicode properties need a flag; spell the ranges out, as in [A-Za-zÀ-ÿ]";
            case 'h' -> "a blank is `[ \\t]`";
            case 'Q', 'E' -> "escape each character on its own";
            case 'k' -> "refer to the group by its number";
            default -> Character.isLetterOrDigit(escaped) ? "drop the backslash" : "write `" + escaped + "` alone";
        };
    }
}
