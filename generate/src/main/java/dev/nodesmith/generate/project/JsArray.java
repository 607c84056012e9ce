package dev.nodesmith.generate.project;

import java.util.List;
import java.util.stream.Collectors;

/** An array of strings in JavaScript, broken as Prettier breaks it. */
final class JsArray {

    private static final int WIDTH = 100;

    private JsArray() {}

    /**
     * {@code files: ['a', 'b'],} on one line where it fits, else an item a line.
     *
     * @param before what stands on the line before the array, indentation included
     * @param after what follows it
     */
    static String print(String before, List<String> items, String after) {
        String line = before + items.stream().map(JsArray::quoted).collect(Collectors.joining(", ", "[", "]")) + after;
        if (line.length() <= WIDTH) {
            return line;
        }
        String indent = " ".repeat(before.length() - before.stripLeading().length());
        return before
                + items.stream()
                        .map(item -> indent + "  " + quoted(item) + ",\n")
                        .collect(Collectors.joining("", "[\n", indent + "]"))
                + after;
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
