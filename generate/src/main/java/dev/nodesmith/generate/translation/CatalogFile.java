package dev.nodesmith.generate.translation;

import java.util.ArrayList;
import java.util.List;

/** The catalogue of one folder: a file in the format of gettext, of which it uses {@code msgid}, {@code msgstr} and comments. */
final class CatalogFile {

    private CatalogFile() {}

    static List<Entry> parse(String text) {
        List<Entry> entries = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        StringBuilder translation = new StringBuilder();
        StringBuilder current = sentence;
        for (String line : text.lines().toList()) {
            if (line.startsWith("msgid ")) {
                add(entries, sentence, translation);
                current = sentence;
            } else if (line.startsWith("msgstr ")) {
                current = translation;
            }
            if (!line.startsWith("#") && !line.isBlank()) {
                current.append(unquoted(line.substring(line.indexOf('"'))));
            }
        }
        add(entries, sentence, translation);
        return List.copyOf(entries);
    }

    private static void add(List<Entry> entries, StringBuilder sentence, StringBuilder translation) {
        if (!sentence.isEmpty()) {
            entries.add(new Entry(sentence.toString(), translation.toString()));
        }
        sentence.setLength(0);
        translation.setLength(0);
    }

    private static String unquoted(String quoted) {
        StringBuilder text = new StringBuilder(quoted.length());
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            if (c == '\\') {
                i++;
                c = quoted.charAt(i) == 'n' ? '\n' : quoted.charAt(i);
            }
            text.append(c);
        }
        return text.toString();
    }
}
