package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Prints a Markdown table with its columns aligned, as Prettier does.
 *
 * <pre>{@code
 * | Name  | Pages |
 * | ----- | ----: |
 * | Ulmo  |   120 |
 * }</pre>
 */
public final class MarkdownTable {

    /** Where the cells of a column stand. */
    public enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }

    private static final int NARROWEST = 3;

    private MarkdownTable() {}

    /** A table whose columns have no alignment; its last line ends with a newline. */
    public static String render(List<String> headings, List<List<String>> rows) {
        return render(headings, headings.stream().map(heading -> Alignment.NONE).toList(), rows);
    }

    /**
     * A table; its last line ends with a newline.
     *
     * @param headings the first row, in Markdown; bars are escaped here
     * @param alignments one for each heading
     * @param rows as many cells each as there are headings
     */
    public static String render(List<String> headings, List<Alignment> alignments, List<List<String>> rows) {
        if (alignments.size() != headings.size()) {
            throw new IllegalArgumentException(headings.size() + " headings, but " + alignments.size() + " alignments");
        }
        List<List<String>> cells = new ArrayList<>();
        cells.add(escaped(headings));
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(
                        headings.size() + " headings, but a row of " + row.size() + ": " + row);
            }
            cells.add(escaped(row));
        }
        int[] widths = widths(cells, headings.size());
        StringBuilder table = new StringBuilder();
        addRow(table, cells.get(0), alignments, widths);
        addRule(table, alignments, widths);
        for (List<String> row : cells.subList(1, cells.size())) {
            addRow(table, row, alignments, widths);
        }
        return table.toString();
    }

    private static List<String> escaped(List<String> cells) {
        return cells.stream().map(MarkdownTable::escaped).toList();
    }

    private static String escaped(String cell) {
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean isBare = c == '|' && (i == 0 || cell.charAt(i - 1) != '\\');
            text.append(isBare ? "\\|" : c == '\n' ? " " : String.valueOf(c));
        }
        return text.toString().strip();
    }

    private static int[] widths(List<List<String>> rows, int columns) {
        int[] widths = new int[columns];
        for (int column = 0; column < columns; column++) {
            widths[column] = NARROWEST;
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], TextWidth.of(row.get(column)));
            }
        }
        return widths;
    }

    private static void addRow(StringBuilder table, List<String> row, List<Alignment> alignments, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            int spaces = widths[i] - TextWidth.of(cell);
            int before = switch (alignments.get(i)) {
                case RIGHT -> spaces;
                case CENTER -> spaces / 2;
                default -> 0;
            };
            table.append("| ")
                    .append(" ".repeat(before))
                    .append(cell)
                    .append(" ".repeat(spaces - before))
                    .append(' ');
        }
        table.append("|\n");
    }

    private static void addRule(StringBuilder table, List<Alignment> alignments, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            Alignment alignment = alignments.get(i);
            boolean opens = alignment == Alignment.LEFT || alignment == Alignment.CENTER;
            boolean closes = alignment == Alignment.RIGHT || alignment == Alignment.CENTER;
            table.append(opens ? "| :" : "| -")
                    .append("-".repeat(widths[i] - 2))
                    .append(closes ? ": " : "- ");
        }
        table.append("|\n");
    }
}
