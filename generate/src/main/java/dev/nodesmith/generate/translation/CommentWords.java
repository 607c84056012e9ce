package dev.nodesmith.generate.translation;

import dev.nodesmith.generate.format.Paragraphs;
import dev.nodesmith.generate.format.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the comments of a file that knows only comments to the end of the line into other words. */
final class CommentWords {

    private static final int WIDTH = 100;

    private static final Pattern NAME = Pattern.compile("( *- name: )(\\w+ [\\w ,]+)");

    private CommentWords() {}

    /** @param marker what begins a comment, {@code #} or {@code --} */
    static String reword(String text, String marker, Wording wording) {
        List<String> out = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        String indent = "";
        for (String line : text.lines().toList()) {
            String code = line.stripLeading();
            String before = line.substring(0, line.length() - code.length());
            boolean isComment = code.startsWith(marker + " ") || code.equals(marker);
            if (!waiting.isEmpty() && (!isComment || !before.equals(indent))) {
                flush(waiting, indent + marker, wording, out);
            }
            if (isComment) {
                indent = before;
                waiting.add(code.equals(marker) ? "" : code.substring(marker.length() + 1));
            } else {
                out.add(code(line, marker, wording));
            }
        }
        flush(waiting, indent + marker, wording, out);
        return String.join("\n", out) + (text.endsWith("\n") ? "\n" : "");
    }

    /** What stands beside a comment; in YAML a name that is a sentence is for people too. */
    private static String code(String line, String marker, Wording wording) {
        Matcher name = NAME.matcher(line);
        return name.matches() ? name.group(1) + wording.prose(name.group(2)) : trailing(line, marker, wording);
    }

    private static String trailing(String line, String marker, Wording wording) {
        int at = line.indexOf(" " + marker + " ");
        if (at < 0) {
            return line;
        }
        int text = at + marker.length() + 2;
        return line.substring(0, text) + wording.prose(line.substring(text));
    }

    private static void flush(List<String> lines, String lead, Wording wording, List<String> out) {
        Paragraphs.reword(lines, WIDTH - lead.length() - 1, wording)
                .forEach(line -> out.add(line.isEmpty() ? lead : lead + " " + line));
        lines.clear();
    }
}
