package dev.nodesmith.app;

import java.util.List;

/** Two texts that differ in one stretch of lines, shown as {@code diff -u} does. */
final class TextDiff {

    private static final int CONTEXT = 3;

    private TextDiff() {}

    /** Empty when the texts are the same. */
    static String unified(String name, String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int shorter = Math.min(old.size(), now.size());
        int head = 0;
        while (head < shorter && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        if (head + tail == old.size() && head + tail == now.size()) {
            return "";
        }
        int from = Math.max(0, head - CONTEXT);
        int context = Math.min(CONTEXT, tail);
        StringBuilder diff = new StringBuilder("--- " + name + "\n+++ " + name + "\n");
        diff.append("@@ -").append(range(from, old.size() - tail + context));
        diff.append(" +").append(range(from, now.size() - tail + context)).append(" @@\n");
        append(diff, ' ', old.subList(from, head));
        append(diff, '-', old.subList(head, old.size() - tail));
        append(diff, '+', now.subList(head, now.size() - tail));
        append(diff, ' ', old.subList(old.size() - tail, old.size() - tail + context));
        return diff.toString();
    }

    private static String range(int from, int to) {
        return from + 1 + "," + (to - from);
    }

    private static void append(StringBuilder diff, char sign, List<String> lines) {
        lines.forEach(line -> diff.append(sign).append(line).append('\n'));
    }
}
