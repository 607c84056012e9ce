package dev.nodesmith.model.yaml;

import dev.nodesmith.model.yaml.Mapping.Entry;
import java.util.List;
import java.util.Optional;

/**
 * Writes a mapping in brackets one key below the other once its line has become too long to read:
 *
 * <pre>
 * Book: { fields: { title: string }, access: anyone }  # ours
 * </pre>
 *
 * becomes
 *
 * <pre>
 * Book:  # ours
 *   fields: { title: string }
 *   access: anyone
 * </pre>
 */
final class LongLines {

    private static final int MOST_COLUMNS = 120;

    private final ModelText text;
    private final BlockWriter blocks;

    private LongLines(String text, Mapping root) {
        this.text = new ModelText(text);
        this.blocks = BlockWriter.like(root, this.text);
    }

    /** The text with the outermost mapping in brackets on the way to {@code path} written as a block, if its line is too long. */
    static String unfolded(String text, List<String> path) {
        return ModelAdder.root(text)
                .flatMap(root -> new LongLines(text, root).unfold(root, path))
                .orElse(text);
    }

    private Optional<String> unfold(Mapping root, List<String> path) {
        Mapping mapping = root;
        int margin = 0;
        for (String key : path) {
            if (text.inBrackets(mapping)) {
                break;
            }
            Optional<Entry> entry = mapping.entries().stream()
                    .filter(found -> found.key().value().equals(key))
                    .findFirst();
            if (entry.isEmpty() || !(entry.get().value() instanceof Mapping inner)) {
                return Optional.empty();
            }
            margin = ModelText.margin(entry.get().key()) + blocks.step();
            mapping = inner;
        }
        return tooLong(mapping) ? Optional.of(unfold(mapping, margin)) : Optional.empty();
    }

    private boolean tooLong(Mapping mapping) {
        int start = text.start(mapping);
        int end = text.end(mapping);
        String line = text.between(text.startOfLine(start), text.endOfLine(start));
        return text.inBrackets(mapping)
                && text.onOneLine(start, end)
                && line.codePointCount(0, line.length()) > MOST_COLUMNS;
    }

    private String unfold(Mapping brackets, int margin) {
        int start = text.start(brackets);
        int end = text.endOfLine(start);
        String before = text.between(text.startOfLine(start), start);
        String comment = text.between(text.end(brackets), end);
        String lines = lines(brackets, margin);
        return before.isBlank()
                ? text.splice(
                        start,
                        end,
                        comment.strip()
                                + lines.substring(
                                        comment.isBlank() ? text.lineEnd().length() : 0))
                : text.splice(start - trailingSpaces(before), end, comment.stripTrailing() + lines);
    }

    private static int trailingSpaces(String before) {
        return before.length() - before.stripTrailing().length();
    }

    private String lines(Mapping brackets, int margin) {
        StringBuilder lines = new StringBuilder();
        for (Entry entry : brackets.entries()) {
            Scalar key = entry.key();
            String line = " ".repeat(margin) + text.between(text.start(key), text.index(key.end())) + ":";
            String value = text.between(Math.min(text.start(entry.value()), text.end(entry)), text.end(entry));
            boolean fits = line.length() + 1 + value.length() <= MOST_COLUMNS;
            lines.append(text.lineEnd()).append(line);
            if (!fits && entry.value() instanceof Mapping inner && text.inBrackets(inner)) {
                lines.append(lines(inner, margin + blocks.step()));
            } else {
                lines.append(value.isEmpty() ? "" : " " + value);
            }
        }
        return lines.toString();
    }
}
