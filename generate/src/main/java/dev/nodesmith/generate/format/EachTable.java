package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The table of a test that runs once a row: <code>it.each`a | b …`</code>, aligned in columns. */
final class EachTable extends Rules {

    private static final String SEPARATOR = " | ";

    private record Row(List<String> cells, boolean hasLineBreak) {}

    EachTable(TreePrinter printer) {
        super(printer);
    }

    /** The template of a table; {@link Docs#EMPTY} when there is no heading. */
    Doc layOut(Node tagged) {
        Node template = tagged.quasi();
        Node[] texts = template.list();
        List<String> headings = new ArrayList<>();
        for (String heading :
                source.substring(texts[0].start, texts[0].end).strip().split("\\|", -1)) {
            headings.add(heading.strip());
        }
        if (headings.size() == 1 && headings.get(0).isEmpty()) {
            return Docs.EMPTY;
        }
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(headings, false));
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < template.secondList().length; i++) {
            Doc cell = printer.arrays.inTableOfTests(template.secondList()[i]);
            cells.add("${" + DocPrinter.print(cell, Integer.MAX_VALUE, 64) + "}");
            if (SourceText.hasNewline(source, texts[i + 1].start, texts[i + 1].end)) {
                rows.add(row(cells));
                cells = new ArrayList<>();
            }
        }
        if (!cells.isEmpty()) {
            rows.add(row(cells));
        }
        return table(rows);
    }

    private static Row row(List<String> cells) {
        return new Row(cells, cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0));
    }

    private static Doc table(List<Row> rows) {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int[] widths = new int[columns];
        Arrays.fill(widths, 0);
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size() && !row.hasLineBreak(); i++) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.cells().get(i)));
            }
        }
        List<Doc> lines = new ArrayList<>();
        for (Row row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.cells().size(); i++) {
                String cell = row.cells().get(i);
                line.append(i == 0 ? "" : SEPARATOR).append(cell);
                if (!row.hasLineBreak()) {
                    line.append(" ".repeat(widths[i] - TextWidth.of(cell)));
                }
            }
            lines.add(Docs.literal(line.toString(), 0, line.length()));
        }
        return Docs.concat(
                Docs.BOUNDARY,
                Docs.text("`"),
                Docs.indent(Docs.HARD_LINE, Docs.join(Docs.HARD_LINE, lines)),
                Docs.HARD_LINE,
                Docs.text("`"));
    }
}
