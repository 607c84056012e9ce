package dev.nodesmith.generate.translation;

import dev.nodesmith.generate.format.MarkdownTable;
import dev.nodesmith.generate.format.Paragraphs;
import dev.nodesmith.generate.format.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a Markdown document into other words: headings, paragraphs, items and tables. Code stays. */
final class MarkdownWords {

    private static final int WIDTH = 120;
    private static final Pattern HEADING = Pattern.compile("(#+ (?:\\d+\\. )?)(.+)");
    private static final String FENCE = "```";

    private MarkdownWords() {}

    static String reword(String text, Wording wording) {
        List<String> out = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        List<String> table = new ArrayList<>();
        boolean isCode = false;
        for (String line : text.lines().toList()) {
            boolean isFence = line.strip().startsWith(FENCE);
            Matcher heading = HEADING.matcher(line);
            boolean isRow = !isCode && line.startsWith("|");
            if (!isRow && !table.isEmpty()) {
                out.addAll(table(table, wording));
                table.clear();
            }
            if (isCode || isFence || isRow || heading.matches()) {
                out.addAll(Paragraphs.reword(waiting, WIDTH, wording));
                waiting.clear();
            }
            if (isRow) {
                table.add(line);
            } else if (isCode || isFence) {
                out.add(line);
                isCode = isCode != isFence;
            } else if (heading.matches()) {
                out.add(heading.group(1) + wording.prose(heading.group(2)));
            } else {
                waiting.add(line);
            }
        }
        out.addAll(table(table, wording));
        out.addAll(Paragraphs.reword(waiting, WIDTH, wording));
        return String.join("\n", out) + "\n";
    }

    private static List<String> table(List<String> lines, Wording wording) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = new ArrayList<>();
            String inside = line.strip().substring(1, line.strip().length() - 1);
            for (String cell : inside.split("(?<!\\\\)\\|", -1)) {
                cells.add(cell.isBlank() ? "" : wording.prose(cell.strip()));
            }
            rows.add(cells);
        }
        List<List<String>> body = rows.subList(2, rows.size());
        return MarkdownTable.render(rows.getFirst(), body).lines().toList();
    }
}
