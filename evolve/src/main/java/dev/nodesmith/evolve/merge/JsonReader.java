package dev.nodesmith.evolve.merge;

import dev.nodesmith.evolve.merge.Bracketed.Found;
import dev.nodesmith.evolve.merge.Value.Plain;
import dev.nodesmith.evolve.merge.Value.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON with comments and commas behind last items, as {@code tsconfig.json} may have them. */
final class JsonReader {

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*+)\"");
    private static final Pattern WORD = Pattern.compile("true|false|null|-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    static Optional<KeyedDocument> read(String text) {
        JsonReader reader = new JsonReader(text);
        try {
            reader.skip();
            int start = reader.at;
            Value root = reader.value();
            int end = reader.at;
            reader.skip();
            return reader.at == text.length() && root instanceof Section section
                    ? Optional.of(new KeyedDocument(text.substring(0, start), section, text.substring(end)))
                    : Optional.empty();
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private void skip() {
        at = Bracketed.afterBlanksAndComments(text, at, text.length());
    }

    private Value value() {
        char c = at < text.length() ? text.charAt(at) : '\0';
        return switch (c) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> scalar(STRING);
            default -> scalar(WORD);
        };
    }

    private Plain scalar(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new UnreadableException("no value at " + at);
        }
        at = matcher.end();
        return new Plain(matcher.group(), matcher.group());
    }

    private Section object() {
        int start = at;
        List<Found> items = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (enter(); text.charAt(at) != '}'; next('}')) {
            int from = at;
            String quoted = scalar(STRING).text();
            skip();
            expect(':');
            skip();
            int valueStart = at;
            Value value = value();
            String key = quoted.substring(1, quoted.length() - 1);
            if (!keys.add(key)) {
                throw new UnreadableException("the key " + key + " twice");
            }
            items.add(new Found(key, from, valueStart, value, at));
        }
        at++;
        return Bracketed.section(Section.Kind.MAPPING, text, start, at, items);
    }

    private Value array() {
        int start = at;
        List<Found> items = new ArrayList<>();
        for (enter(); text.charAt(at) != ']'; next(']')) {
            int from = at;
            Value value = value();
            items.add(new Found(value.text(), from, from, value, at));
        }
        at++;
        return list(text, start, at, items);
    }

    /** A set when its elements are different scalars. */
    static Value list(String text, int start, int end, List<Found> items) {
        Set<String> keys = new HashSet<>();
        boolean isSet = items.stream()
                .allMatch(item -> item.value() instanceof Plain plain
                        && plain.meaning() instanceof String
                        && keys.add(item.key()));
        return isSet
                ? Bracketed.section(Section.Kind.SET, text, start, end, items)
                : Plain.list(
                        text.substring(start, end),
                        items.stream().map(item -> item.value().meaning()).toList());
    }

    private void enter() {
        at++;
        skip();
        atCharacter();
    }

    /** From an item to the next one, or to the end of all. */
    private void next(char close) {
        skip();
        if (atCharacter() != close) {
            expect(',');
            skip();
            atCharacter();
        }
    }

    private char atCharacter() {
        if (at >= text.length()) {
            throw new UnreadableException("no end");
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (atCharacter() != c) {
            throw new UnreadableException("no " + c + " at " + at);
        }
        at++;
    }
}
