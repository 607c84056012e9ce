package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of prose in other words, filled anew. Items of lists and tags of documentation begin a paragraph of their own; what is
 * indented is an example and stays.
 */
public final class Paragraphs {

    /** What stands before the prose of a line: the bullet of an item, or a tag with a type and a name. */
    private static final Pattern LEAD = Pattern.compile(
            "(?:[-*] (?:\\[[ x]] )?|\\d+\\. |@(?:param|property|typedef)(?: \\{(?:[^{}]|\\{[^{}]*\\})*\\})? \\S+ ?(?:- )?"
                    + "|@(?:returns|throws|type|see|deprecated|default)(?: \\{(?:[^{}]|\\{[^{}]*\\})*\\})? ?|@\\w+ ?|eslint-[\\w-]+ .*?-- )");

    /** Blanks, but not those in code. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile(" (?=(?:[^`]*`[^`]*`)*[^`]*$)");

    /** What would begin an item or a heading at the start of a line. */
    private static final Pattern MARK = Pattern.compile("\\d+[.)]|[-+*#>=|]+");

    /** A line that shows how something is set. */
    private static final Pattern ASSIGNMENT = Pattern.compile("[A-Z][A-Z0-9_]*=.*");

    private final int width;
    private final Wording wording;
    private final List<String> out = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();

    private Paragraphs(int width, Wording wording) {
        this.width = width;
        this.wording = wording;
    }

    /**
     * The lines in other words; those of a paragraph that has none stay as they are.
     *
     * @param width most columns of a line, as far as words allow
     */
    public static List<String> reword(List<String> lines, int width, Wording wording) {
        Paragraphs paragraphs = new Paragraphs(width, wording);
        lines.forEach(paragraphs::line);
        paragraphs.flush();
        return paragraphs.out;
    }

    private void line(String line) {
        boolean goesOn = !waiting.isEmpty() && LEAD.matcher(waiting.getFirst()).lookingAt();
        if (line.isBlank()
                || (line.startsWith("  ") && !goesOn)
                || line.startsWith("@example")
                || ASSIGNMENT.matcher(line).matches()) {
            flush();
            out.add(line);
            return;
        }
        if (LEAD.matcher(line).lookingAt()) {
            flush();
        }
        waiting.add(line);
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        String text = String.join(" ", waiting.stream().map(String::strip).toList());
        Matcher matcher = LEAD.matcher(text);
        String lead = matcher.lookingAt() ? matcher.group() : "";
        String said = text.substring(lead.length());
        String reworded = said.isBlank() ? said : wording.prose(said);
        if (reworded.equals(said)) {
            out.addAll(waiting);
        } else {
            boolean isItem = !lead.startsWith("@") && !lead.startsWith("eslint");
            int most = lead.startsWith("eslint") ? Integer.MAX_VALUE : width;
            fill(lead + reworded, isItem ? " ".repeat(lead.length()) : "  ".repeat(lead.isEmpty() ? 0 : 1), most);
        }
        waiting.clear();
    }

    private void fill(String text, String hanging, int most) {
        StringBuilder line = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(text, -1)) {
            if (!line.isEmpty()
                    && !MARK.matcher(word).matches()
                    && TextWidth.of(line.toString()) + 1 + TextWidth.of(word) > most) {
                out.add(line.toString());
                line.setLength(0);
                line.append(hanging).append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        out.add(line.toString());
    }
}
