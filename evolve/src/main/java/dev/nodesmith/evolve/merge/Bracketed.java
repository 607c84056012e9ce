package dev.nodesmith.evolve.merge;

import dev.nodesmith.evolve.merge.Value.Section;
import java.util.ArrayList;
import java.util.List;

/** Takes what stands between brackets apart into items: an object or array of JSON, and the same in YAML. */
final class Bracketed {

    /** Where an item lies, the key with it. */
    record Found(String key, int start, int valueStart, Value value, int end) {}

    private final String text;
    private final int end;
    private int at;

    private Bracketed(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.at = start;
    }

    /**
     * A section from the brackets around it.
     *
     * @param start of the opening bracket
     * @param end behind the closing one
     */
    static Section section(Section.Kind kind, String text, int start, int end, List<Found> found) {
        Bracketed reader = new Bracketed(text, start + 1, end - 1);
        String open = text.charAt(start) + reader.restOfLine();
        List<Item> items = new ArrayList<>();
        found.forEach(item -> items.add(reader.item(item)));
        return new Section(kind, ",", open, items, text.substring(reader.at, end));
    }

    private Item item(Found found) {
        String lead = text.substring(at, found.start());
        int comma = afterBlanksAndComments(text, found.end(), end);
        boolean separated = comma < end && text.charAt(comma) == ',';
        at = separated ? comma + 1 : found.end();
        return new Item(
                found.key(),
                lead,
                text.substring(found.start(), found.valueStart()),
                found.value(),
                separated ? text.substring(found.end(), comma) : "",
                separated ? "," : "",
                restOfLine());
    }

    /** To the end of the line, when nothing but a comment stands there. */
    private String restOfLine() {
        int newline = text.indexOf('\n', at);
        if (newline < 0 || newline >= end || afterBlanksAndComments(text, at, end) <= newline) {
            return "";
        }
        String rest = text.substring(at, newline + 1);
        boolean endsInside = rest.contains("/*") && rest.indexOf("*/") < 0;
        at += endsInside ? 0 : rest.length();
        return endsInside ? "" : rest;
    }

    static int afterBlanksAndComments(String text, int from, int end) {
        int at = from;
        while (at < end) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at) || text.charAt(at) == '#') {
                int newline = text.indexOf('\n', at);
                at = newline < 0 ? end : newline;
            } else if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                at = close < 0 ? end : close + 2;
            } else {
                break;
            }
        }
        return at;
    }
}
