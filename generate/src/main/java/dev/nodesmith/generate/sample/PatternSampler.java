package dev.nodesmith.generate.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Makes a text that a regular expression of ECMAScript matches: {@code ^[A-Z]{2}-\d+$} gives {@code AA-0}. Reads what people
 * write in models: classes, groups, alternatives, quantifiers. Empty where it meets anything else, such as look-ahead.
 */
final class PatternSampler {

    /** Where a quantifier has no upper end, texts are made no longer than this. */
    private static final int LONGEST_RUN = 64;

    private static final String DIGITS = "0123456789";
    private static final String WORD = "abcdefghijklmnopqrstuvwxyz";

    private final String source;
    private final int extra;
    private final int variant;
    private int position;
    private int choices;

    private PatternSampler(String source, int extra, int variant) {
        this.source = source;
        this.extra = extra;
        this.variant = variant;
    }

    /** The shortest text found that matches and has from {@code min} to {@code max} characters. */
    static Optional<String> sample(String pattern, int min, int max) {
        return sample(pattern, min, max, 0);
    }

    /** @param variant 0 for the plainest text; other numbers choose other characters where the pattern leaves a choice */
    static Optional<String> sample(String pattern, int min, int max, int variant) {
        Pattern compiled;
        try {
            compiled = Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
        for (int extra = 0; extra <= Math.min(max, LONGEST_RUN); extra++) {
            Optional<String> text = attempt(pattern, extra, variant);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            int length = text.get().length();
            if (length >= min && length <= max && compiled.matcher(text.get()).find()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> attempt(String pattern, int extra, int variant) {
        try {
            PatternSampler sampler = new PatternSampler(pattern, extra, variant);
            String text = sampler.alternatives();
            return sampler.position == pattern.length() ? Optional.of(text) : Optional.empty();
        } catch (UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** The first alternative; the others are read past. */
    private String alternatives() {
        String first = sequence();
        while (take('|')) {
            sequence();
        }
        return first;
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (position < source.length() && peek() != '|' && peek() != ')') {
            if (take('^') || take('$')) {
                continue;
            }
            int start = position;
            String atom = atom();
            text.append(quantified(atom, start));
        }
        return text.toString();
    }

    private String atom() {
        if (take('(')) {
            group();
            String inside = alternatives();
            expect(')');
            return inside;
        }
        if (take('[')) {
            return String.valueOf(characterClass());
        }
        if (take('\\')) {
            return escape();
        }
        return take('.') ? "a" : String.valueOf(next());
    }

    private void group() {
        if (take('?')) {
            if (take(':')) {
                return;
            }
            expect('<');
            if (peek() == '=' || peek() == '!') {
                throw new UnsupportedOperationException("look-behind");
            }
            while (!take('>')) {
                next();
            }
        }
    }

    private String escape() {
        char c = next();
        return switch (c) {
            case 'd' -> String.valueOf(DIGITS.charAt(choice(DIGITS.length())));
            case 'w' -> String.valueOf(WORD.charAt(choice(WORD.length())));
            case 's' -> " ";
            case 'D', 'W', 'S' -> "-";
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'b', 'B' -> "";
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new UnsupportedOperationException("escape " + c);
                }
                yield String.valueOf(c);
            }
        };
    }

    /** The first character of a class, or for a negated class one that is not in it. */
    private char characterClass() {
        boolean negated = take('^');
        List<int[]> ranges = new ArrayList<>();
        while (!take(']')) {
            char low = classMember();
            char high = low;
            if (peek() == '-' && position + 1 < source.length() && source.charAt(position + 1) != ']') {
                next();
                high = classMember();
            }
            ranges.add(new int[] {low, high});
        }
        if (!negated && !ranges.isEmpty()) {
            int[] range = ranges.get(choice(ranges.size()));
            return (char) (range[0] + choice(Math.max(1, range[1] - range[0] + 1)));
        }
        for (char candidate : "a0A-_ ".toCharArray()) {
            if (ranges.stream().noneMatch(r -> r[0] <= candidate && candidate <= r[1])) {
                return candidate;
            }
        }
        throw new UnsupportedOperationException("class");
    }

    private char classMember() {
        return take('\\') ? escape().charAt(0) : next();
    }

    /** Which of {@code size} to take; the same for the same variant. */
    private int choice(int size) {
        if (variant == 0) {
            return 0;
        }
        choices++;
        int mixed = (variant * 0x9E3779B1) ^ (choices * 0x85EBCA6B);
        mixed = (mixed ^ (mixed >>> 15)) * 0x2C1B3C6D;
        return Integer.remainderUnsigned(mixed ^ (mixed >>> 13), size);
    }

    /** Each repetition is read anew, so that a variant need not repeat one character. */
    private String quantified(String atom, int start) {
        int least = 1;
        int most = 1;
        if (take('*')) {
            least = 0;
            most = LONGEST_RUN;
        } else if (take('+')) {
            most = LONGEST_RUN;
        } else if (take('?')) {
            least = 0;
        } else if (take('{')) {
            least = number();
            most = least;
            if (take(',')) {
                most = peek() == '}' ? LONGEST_RUN : number();
            }
            expect('}');
        }
        take('?');
        int after = position;
        int times = Math.min(most, least + extra);
        StringBuilder text = new StringBuilder(times == 0 ? "" : atom);
        for (int i = 1; i < times; i++) {
            position = start;
            text.append(atom());
        }
        position = after;
        return text.toString();
    }

    private int number() {
        int start = position;
        while (Character.isDigit(peek())) {
            position++;
        }
        return Integer.parseInt(source.substring(start, position));
    }

    private char peek() {
        if (position >= source.length()) {
            throw new UnsupportedOperationException("end");
        }
        return source.charAt(position);
    }

    private char next() {
        char c = peek();
        position++;
        return c;
    }

    private boolean take(char c) {
        if (position < source.length() && source.charAt(position) == c) {
            position++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!take(c)) {
            throw new UnsupportedOperationException("no " + c);
        }
    }
}
