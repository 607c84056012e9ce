package dev.nodesmith.cli;

import dev.nodesmith.app.Problem.Place;

/**
 * A line of source and the carets under what is meant:
 *
 * <pre>
 *   title: strng(200)!
 *          ^^^^^
 * </pre>
 *
 * Long lines are cut around the carets, and nothing in them can steer the terminal.
 */
record Excerpt(String line, String carets) {

    private static final int WIDTH = 100;
    private static final int BEFORE = 60;
    private static final String CUT = "…";

    static Excerpt of(Place place) {
        int[] text = place.text().codePoints().map(Excerpt::visible).toArray();
        int start = Math.min(place.column() - 1, text.length);
        int end = Math.max(start + 1, Math.min(start + place.length(), text.length));
        int from = start > WIDTH - 20 ? start - BEFORE : 0;
        int to = Math.min(text.length, from + WIDTH);
        String head = from > 0 ? CUT : "";
        String tail = to < text.length ? CUT : "";
        StringBuilder carets = new StringBuilder(" ".repeat(head.length()));
        for (int i = from; i < start; i++) {
            carets.append(" ".repeat(cells(text[i])));
        }
        for (int i = start; i < Math.min(end, from + WIDTH); i++) {
            carets.append("^".repeat(i < text.length ? cells(text[i]) : 1));
        }
        return new Excerpt(head + new String(text, from, to - from) + tail, carets.toString());
    }

    private static int visible(int codePoint) {
        if (codePoint == '\t') {
            return ' ';
        }
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT ? '·' : codePoint;
    }

    /** Columns that a terminal gives a character: two for East Asian wide ones and emoji, none for combining marks. */
    private static int cells(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> wide(codePoint) ? 2 : 1;
        };
    }

    private static boolean wide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
