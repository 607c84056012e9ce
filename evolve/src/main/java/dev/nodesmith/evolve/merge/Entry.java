package dev.nodesmith.evolve.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A whole member of a list in code: an element, a property, a method, with the comment above it.
 *
 * @param header its first line after comments and decorators, stripped
 * @param end the last character of its last line
 * @param indent of the header
 */
record Entry(List<String> lines, String header, char end, int indent) {

    /** The entries that lines are made of; empty when the lines begin or end in the middle of one. */
    static Optional<List<Entry>> all(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        Brackets brackets = new Brackets();
        int from = 0;
        int header = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean leads = header < 0 && brackets.isClosed() && isLead(line);
            boolean whole = brackets.read(line);
            if (!whole) {
                return Optional.empty();
            }
            if (leads || brackets.isInComment()) {
                continue;
            }
            header = header < 0 ? i : header;
            if (brackets.isClosed() && ends(lines.get(header), line)) {
                entries.add(entry(lines.subList(from, i + 1), lines.get(header)));
                from = i + 1;
                header = -1;
            }
        }
        boolean rest = header < 0 && lines.subList(from, lines.size()).stream().allMatch(String::isBlank);
        return rest && brackets.isClosed() && !entries.isEmpty() ? Optional.of(entries) : Optional.empty();
    }

    private static Entry entry(List<String> lines, String header) {
        String last = lines.getLast();
        return new Entry(lines, header.strip(), last.charAt(last.length() - 1), indentOf(header));
    }

    private static boolean ends(String header, String line) {
        boolean body = header.endsWith("{") && line.length() == indentOf(header) + 1 && line.endsWith("}");
        return line.endsWith(",") || line.endsWith(";") || body;
    }

    /** Blank lines, comments and decorators stand above what they speak of. */
    private static boolean isLead(String line) {
        String text = line.strip();
        return text.isEmpty()
                || text.startsWith("//")
                || text.startsWith("/*")
                || text.startsWith("*")
                || text.startsWith("@");
    }

    static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The same entry, however much room stands above it. */
    String text() {
        return Lines.text(lines).strip();
    }
}
