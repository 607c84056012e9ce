package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.generate.validation.Literals;

/**
 * A pattern of the model as TypeScript: {@code /^[0-9]{13}$/}, or {@code new RegExp('…')} where a literal would need escapes of
 * its own or has some that ESLint calls useless.
 */
final class RegexLiteral {

    private static final String CLASSES = "dDwWsSbB";

    private RegexLiteral() {}

    static String print(String pattern) {
        return isPlain(pattern) ? "/" + pattern + "/" : "new RegExp(" + Literals.text(pattern) + ")";
    }

    private static boolean isPlain(String pattern) {
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '/' || c < ' ') {
                return false;
            }
            if (c == '\\') {
                i++;
                if (i == pattern.length() || !isUsefulEscape(pattern.charAt(i), inClass)) {
                    return false;
                }
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            }
        }
        return !pattern.isEmpty();
    }

    private static boolean isUsefulEscape(char c, boolean inClass) {
        String special = inClass ? "\\]" : "\\.^$*+?()[]{}|";
        return CLASSES.indexOf(c) >= 0 || special.indexOf(c) >= 0;
    }
}
