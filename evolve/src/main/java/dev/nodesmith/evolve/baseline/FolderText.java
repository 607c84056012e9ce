package dev.nodesmith.evolve.baseline;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one folder in one text. Git merges it line by line as it merges the files themselves; tools that look for sources by
 * their names do not find any in it.
 *
 * <pre>
 * === book.service.ts
 *   import { NotFoundError } from '../../shared/errors.js';
 *
 *   export class BookService {
 * </pre>
 */
final class FolderText {

    private static final String HEAD = "=== ";
    private static final String INDENT = "  ";
    private static final String OPEN_END = "\\ no line break at the end";

    private FolderText() {}

    /** @param files name to text */
    static String print(SortedMap<String, String> files) {
        StringBuilder text = new StringBuilder(size(files));
        for (Map.Entry<String, String> file : files.entrySet()) {
            text.append(HEAD).append(file.getKey()).append('\n');
            print(file.getValue(), text);
        }
        return text.toString();
    }

    /** Near enough to what it takes, so that a large text is not copied again and again. */
    private static int size(SortedMap<String, String> files) {
        int size = 0;
        for (String content : files.values()) {
            size += content.length() + content.length() / 16 + 100;
        }
        return size;
    }

    private static void print(String content, StringBuilder text) {
        int from = 0;
        while (from < content.length()) {
            int end = content.indexOf('\n', from);
            int stop = end < 0 ? content.length() : end;
            if (stop > from) {
                text.append(INDENT).append(content, from, stop);
            }
            text.append('\n');
            from = stop + 1;
        }
        if (!content.isEmpty() && !content.endsWith("\n")) {
            text.append(OPEN_END).append('\n');
        }
    }

    /**
     * The files again.
     *
     * @throws InvalidBaselineException where a line is none of this form, such as one of a merge that was not resolved
     */
    static SortedMap<String, String> parse(String path, String text) {
        SortedMap<String, String> files = new TreeMap<>();
        StringBuilder content = new StringBuilder();
        String name = "";
        int number = 0;
        for (String line : lines(text)) {
            number++;
            if (line.startsWith(HEAD)) {
                put(name, content, files);
                name = line.substring(HEAD.length());
            } else if (name.isEmpty()) {
                throw new InvalidBaselineException(path, number, line);
            } else if (line.isEmpty()) {
                content.append('\n');
            } else if (line.startsWith(INDENT)) {
                content.append(line, INDENT.length(), line.length()).append('\n');
            } else if (line.equals(OPEN_END) && !content.isEmpty()) {
                content.setLength(content.length() - 1);
            } else {
                throw new InvalidBaselineException(path, number, line);
            }
        }
        put(name, content, files);
        return files;
    }

    /** Without the empty one behind the last line break. Other characters that end lines elsewhere are content. */
    private static List<String> lines(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        return lines.getLast().isEmpty() ? lines.subList(0, lines.size() - 1) : lines;
    }

    private static void put(String name, StringBuilder content, SortedMap<String, String> files) {
        if (!name.isEmpty()) {
            files.put(name, content.toString());
            content.setLength(0);
        }
    }
}
