package dev.nodesmith.model.yaml;

import java.util.List;

/** The text of a model as its author laid it out: lines, margins, and where nodes begin and end. Indices count {@code char}s. */
final class ModelText {

    private final String text;
    private final SourceText source;
    private final String lineEnd;

    ModelText(String text) {
        this.text = text;
        this.source = new SourceText(text);
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** How lines end here. */
    String lineEnd() {
        return lineEnd;
    }

    String between(int from, int to) {
        return text.substring(from, to);
    }

    /** The text with {@code replacement} in place of what stands from {@code from} to {@code to}. */
    String splice(int from, int to, String replacement) {
        return text.substring(0, from) + replacement + text.substring(to);
    }

    /** The first sign of the node, its anchor left out. */
    int start(Node node) {
        int at = index(source.index(node.position()));
        if (!text.startsWith("&", at)) {
            return at;
        }
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The index of a code point. */
    int index(int codePoint) {
        return text.offsetByCodePoints(0, codePoint);
    }

    boolean inBrackets(Node node) {
        int start = start(node);
        return start < text.length() && "{[".indexOf(text.charAt(start)) >= 0;
    }

    /** Spaces before what stands at the beginning of its line, as the keys of a block do. */
    static int margin(Node node) {
        return node.position().column() - 1;
    }

    /** Behind the value. Of an alias, whose value stands elsewhere, behind the key. */
    int end(Mapping.Entry entry) {
        int key = index(entry.key().end());
        return start(entry.value()) < key ? key : Math.max(key, end(entry.value()));
    }

    /** Behind the last sign of the node, closing brackets included. */
    int end(Node node) {
        return switch (node) {
            case Scalar scalar -> withoutLineBreaks(index(scalar.start()), index(scalar.end()));
            case Mapping mapping ->
                closed(
                        mapping,
                        mapping.entries().stream().mapToInt(this::end).max().orElse(start(mapping) + 1));
            case Sequence list ->
                closed(list, list.items().stream().mapToInt(this::end).max().orElse(start(list) + 1));
        };
    }

    /** Behind the colon of a key that ends at {@code index}, or at the end of its line where it has none. */
    int behindColon(int index) {
        int end = endOfLine(index);
        int colon = text.substring(index, end).indexOf(':');
        return colon < 0 ? end : index + colon + 1;
    }

    private int withoutLineBreaks(int start, int end) {
        int at = end;
        while (at > start && isLineBreak(at - 1)) {
            at--;
        }
        return at;
    }

    private int closed(Node node, int from) {
        if (!inBrackets(node)) {
            return from;
        }
        int at = from;
        while (at < text.length() && "}]".indexOf(text.charAt(at)) < 0) {
            at = text.charAt(at) == '#' ? endOfLine(at) : at + 1;
        }
        return Math.min(at + 1, text.length());
    }

    int startOfLine(int index) {
        int at = index;
        while (at > 0 && !isLineBreak(at - 1)) {
            at--;
        }
        return at;
    }

    int endOfLine(int index) {
        int at = index;
        while (at < text.length() && !isLineBreak(at)) {
            at++;
        }
        return at;
    }

    /** The end of the line of {@code index}, or of the last comment below it that has a margin of {@code least} or more. */
    int endWithComments(int index, int least) {
        int last = endOfLine(index);
        int at = last;
        while (at < text.length()) {
            int start = at + (text.startsWith("\r\n", at) ? 2 : 1);
            at = endOfLine(start);
            String line = text.substring(start, at);
            String content = line.stripLeading();
            if (content.startsWith("#") && line.length() - content.length() >= least) {
                last = at;
            } else if (!content.isEmpty()) {
                return last;
            }
        }
        return last;
    }

    /** The start of the line of {@code index}, or of the first of the comments that stand directly above it. */
    int startWithComments(int index) {
        int first = startOfLine(index);
        while (first > 0) {
            int above = startOfLine(text.startsWith("\r\n", first - 2) ? first - 2 : first - 1);
            if (!text.substring(above, first).stripLeading().startsWith("#")) {
                return first;
            }
            first = above;
        }
        return first;
    }

    /** Whether the author sets entries of this block apart by blank lines: the last one tells. */
    boolean isSpaced(Mapping block) {
        List<Mapping.Entry> entries = block.entries();
        if (entries.size() < 2) {
            return false;
        }
        int before = endOfLine(end(entries.get(entries.size() - 2)));
        int last = startOfLine(start(entries.getLast().key()));
        return before < last && text.substring(before, last).lines().skip(1).anyMatch(String::isBlank);
    }

    boolean isLineBreak(int index) {
        return text.charAt(index) == '\n' || text.charAt(index) == '\r';
    }

    boolean onOneLine(int from, int to) {
        return endOfLine(from) >= to;
    }
}
