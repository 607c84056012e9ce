package dev.nodesmith.evolve.merge;

/**
 * An entry of a mapping or an element of a set, with all that stands around it.
 *
 * @param lead comments and empty lines above it, and its indentation
 * @param head what stands before the value: {@code "zod": }, or the dash of a list
 * @param gap between value and separator
 * @param tail what follows to the end of the line: a comment, the break
 */
record Item(String key, String lead, String head, Value value, String gap, String separator, String tail) {

    String text() {
        return lead + head + value.text() + gap + separator + tail;
    }

    /** What it says, without what stands around it. */
    String body() {
        return head + value.text();
    }

    boolean hasLines() {
        return endsLine() && lead.substring(lead.lastIndexOf('\n') + 1).isBlank();
    }

    boolean endsLine() {
        return tail.isEmpty() ? separator.isEmpty() && gap.isEmpty() && value.endsLine() : tail.endsWith("\n");
    }

    /** The whole lines of the lead. */
    String comments() {
        return lead.substring(0, lead.lastIndexOf('\n') + 1);
    }

    Item withComments(String comments) {
        return withLead(comments + lead.substring(lead.lastIndexOf('\n') + 1));
    }

    Item withLead(String changed) {
        return new Item(key, changed, head, value, gap, separator, tail);
    }

    Item withSeparator(String changed) {
        return new Item(key, lead, head, value, gap, changed, tail);
    }

    Item withHead(String changed) {
        return new Item(key, lead, changed, value, gap, separator, tail);
    }

    Item withTail(String changed) {
        return new Item(key, lead, head, value, gap, separator, changed);
    }

    Item withValue(Value changed) {
        return new Item(key, lead, head, changed, gap, separator, tail);
    }

    /** The same on a line of its own. */
    Item onLine(String indent) {
        String end = endsLine() ? tail : "\n";
        return new Item(key, comments() + indent, head, value, gap, separator, end);
    }

    /** The same between others; a comment stays, and with it the line. */
    Item inLine() {
        return new Item(key, lead.isBlank() ? " " : lead, head, value, gap, separator, tail.isBlank() ? "" : tail);
    }

    /** Whether two versions say the same, comments and all, in whatever order of keys. */
    boolean isSameAs(Item other) {
        return head.strip().equals(other.head.strip())
                && value.meaning().equals(other.value.meaning())
                && tail.strip().equals(other.tail.strip());
    }

    /** The same further in or out. */
    Item shifted(String from, String to) {
        if (from.equals(to)) {
            return this;
        }
        Value moved = switch (value) {
            case Value.Plain plain -> new Value.Plain(shiftRest(plain.text(), from, to), plain.meaning());
            case Value.Section section -> section.shifted(from, to);
        };
        return new Item(key, shift(lead, from, to), shiftRest(head, from, to), moved, gap, separator, tail);
    }

    /** A text that begins with a line. */
    static String shift(String text, String from, String to) {
        return text.startsWith(from)
                ? to + shiftRest(text.substring(from.length()), from, to)
                : shiftRest(text, from, to);
    }

    /** A text that begins inside a line. */
    private static String shiftRest(String text, String from, String to) {
        return text.replace("\n" + from, "\n" + to);
    }
}
