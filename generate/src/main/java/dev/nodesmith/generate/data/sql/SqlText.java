package dev.nodesmith.generate.data.sql;

import java.util.ArrayList;
import java.util.List;

/** Lays out long statements inside the template literals of the emitted code. */
final class SqlText {

    private static final int WIDTH = 90;

    private SqlText() {}

    /** The items with commas between, in lines of at most 90 characters. */
    static List<String> lines(List<String> items) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i) + (i < items.size() - 1 ? "," : "");
            if (!line.isEmpty() && line.length() + 1 + item.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(item);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return List.copyOf(lines);
    }
}
