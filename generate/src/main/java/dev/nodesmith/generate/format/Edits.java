package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in a source, gathered in any order and made at once. No two of them overlap. */
final class Edits {

    private final String source;
    private final List<Edit> edits = new ArrayList<>();

    Edits(String source) {
        this.source = source;
    }

    void remove(int start, int end) {
        edits.add(new Edit(start, end, ""));
    }

    void insert(int at, String text) {
        edits.add(new Edit(at, at, text));
    }

    void replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text));
    }

    /** Removes a part with the whole lines that it stands on, unless something else stands there too. */
    void removeLines(int start, int end) {
        int from = start;
        while (from > 0 && SourceText.isSpace(source.charAt(from - 1))) {
            from--;
        }
        boolean startsLine = from == 0 || source.charAt(from - 1) == '\n';
        boolean endsLine = SourceText.isAtLineEnd(source, end);
        if (startsLine && endsLine) {
            remove(from, SourceText.skipSpaces(source, end) + 1);
        } else {
            remove(start, end);
        }
    }

    String apply() {
        return apply(0, source.length());
    }

    /** A part of the source with its replacements; there are none outside. */
    String apply(int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        int at = from;
        edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        for (Edit edit : edits) {
            if (edit.start() < at) {
                throw new IllegalStateException("two edits overlap at offset " + edit.start());
            }
            out.append(source, at, edit.start()).append(edit.text());
            at = edit.end();
        }
        return out.append(source, at, to).toString();
    }

    private record Edit(int start, int end, String text) {}
}
