package dev.nodesmith.generate.docs;

import dev.nodesmith.generate.format.MarkdownTable;
import java.util.ArrayList;
import java.util.List;

/** A Markdown table that is filled row by row. */
final class Table {

    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... heads) {
        this.heads = List.of(heads);
    }

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    String print() {
        return MarkdownTable.render(heads, rows);
    }
}
