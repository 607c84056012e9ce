package dev.nodesmith.generate.postman;

import java.util.regex.Pattern;

/**
 * Finds what can change in an example without breaking its pattern: {@code AB-00} for {@code ^[A-Z]{2}-\d+$} becomes
 * {@code AB-##}, where {@code #} is any digit and {@code @} any small letter.
 */
final class Mask {

    private Mask() {}

    static String of(String example, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        StringBuilder mask = new StringBuilder(example);
        for (int i = 0; i < example.length(); i++) {
            if (fits(example, i, "059", compiled)) {
                mask.setCharAt(i, '#');
            } else if (fits(example, i, "amz", compiled)) {
                mask.setCharAt(i, '@');
            }
        }
        return mask.toString();
    }

    private static boolean fits(String example, int at, String characters, Pattern pattern) {
        return characters
                .chars()
                .allMatch(c -> pattern.matcher(example.substring(0, at) + (char) c + example.substring(at + 1))
                        .find());
    }
}
