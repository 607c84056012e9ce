package dev.nodesmith.generate.test;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.generate.sample.SampleValues;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.FieldType;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several texts that match one pattern, for columns that are unique: the sample with characters exchanged. */
final class Variants {

    private static final int WANTED = 150;
    private static final int DIGITS = 4;
    private static final int MOST_NUMBERS = 10_000;
    private static final String CHARACTERS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /**
     * Ends in at least four characters that may be any digits, and holds nothing (choices, looks around, references back) by
     * which what stands before could depend on them.
     */
    private static final Pattern DIGITS_AT_END = Pattern.compile("(?:[^|(\\\\]|\\\\[^1-9k]|\\((?!\\?[^:]))*"
            + "(?:\\\\d|\\[(?:A-Z|a-z)*0-9(?:A-Z|a-z)*])\\{(?:[4-9]|[1-9]\\d+)(?:,\\d*)?}\\$");

    private Variants() {}

    /** How many digits at the end of the sample are free, so that a number can stand there; 0 when fewer than four are. */
    static int freeDigits(String sample, String pattern) {
        if (sample.length() < DIGITS) {
            return 0;
        }
        StringBuilder text = new StringBuilder(sample);
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (DIGITS_AT_END.matcher(pattern).matches() && matcher.find()) {
            return DIGITS;
        }
        for (int number = 0; number < MOST_NUMBERS; number++) {
            int rest = number;
            for (int at = text.length() - 1; at >= text.length() - DIGITS; at--) {
                text.setCharAt(at, (char) ('0' + rest % 10));
                rest /= 10;
            }
            if (!matcher.reset().find()) {
                return 0;
            }
        }
        return DIGITS;
    }

    static List<String> of(String property, FieldType type, Constraints rules) {
        Optional<String> first = SampleValues.of(property, type, rules).map(JsonNode::asText);
        if (first.isEmpty() || rules.pattern().isEmpty()) {
            return List.of();
        }
        Pattern pattern = Pattern.compile(rules.pattern().get());
        Set<String> found = new LinkedHashSet<>(List.of(first.get()));
        Queue<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty() && found.size() < WANTED) {
            String text = open.remove();
            for (int at = text.length() - 1; at >= 0 && found.size() < WANTED; at--) {
                for (int i = 0; i < CHARACTERS.length(); i++) {
                    String variant = text.substring(0, at) + CHARACTERS.charAt(i) + text.substring(at + 1);
                    if (found.size() < WANTED && pattern.matcher(variant).find() && found.add(variant)) {
                        open.add(variant);
                    }
                }
            }
        }
        return List.copyOf(found);
    }
}
