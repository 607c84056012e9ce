package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Position;
import dev.nodesmith.model.yaml.Mapping.Entry;
import dev.nodesmith.model.yaml.NewEntry.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a new entity, field, relation or operation into the text of a model, where its author would have: behind the last of its
 * kind, with the same margin, the same line ends, and a blank line before it where the others have one. With
 * {@code isbn: string(13)} for {@code entities.Book.fields},
 *
 * <pre>
 *   Book:
 *     fields:
 *       title: string     # as printed
 *     access: anyone
 * </pre>
 *
 * becomes
 *
 * <pre>
 *   Book:
 *     fields:
 *       title: string     # as printed
 *       isbn: string(13)
 *     access: anyone
 * </pre>
 *
 * Keys on the way that are not there yet are made, in the order in which documentation lists them.
 */
public final class ModelAdder {

    private static final String ENTITIES = "entities";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ModelText text;
    private final BlockWriter blocks;

    private ModelAdder(String text, Mapping root) {
        this.text = new ModelText(text);
        this.blocks = BlockWriter.like(root, this.text);
    }

    /**
     * The text with {@code entry} as the last key of the mapping at {@code path}.
     *
     * @param path keys from the root of the model, which need not be there
     * @return empty when the text is no model, or a value is in the way
     */
    public static Optional<String> add(String text, List<String> path, NewEntry entry) {
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            return add(text.substring(1), path, entry).map(added -> BYTE_ORDER_MARK + added);
        }
        return root(text)
                .flatMap(root -> new ModelAdder(text, root).add(root, List.of(), path, entry))
                .map(added -> LongLines.unfolded(added, path));
    }

    /** Where the key at the end of {@code path} stands. */
    public static Optional<Position> find(String text, List<String> path) {
        Optional<Mapping> mapping = root(text);
        for (String key : path.subList(0, path.size() - 1)) {
            mapping = mapping.flatMap(found -> found.get(key))
                    .filter(Mapping.class::isInstance)
                    .map(Mapping.class::cast);
        }
        return mapping.flatMap(found -> found.entries().stream()
                        .filter(entry -> entry.key().value().equals(path.getLast()))
                        .findFirst())
                .map(entry -> entry.key().position());
    }

    static Optional<Mapping> root(String text) {
        try {
            return YamlTreeReader.read(text, new Problems())
                    .filter(Mapping.class::isInstance)
                    .map(Mapping.class::cast);
        } catch (RefusedFileException e) {
            return Optional.empty();
        }
    }

    private Optional<String> add(Mapping mapping, List<String> above, List<String> path, NewEntry entry) {
        if (path.isEmpty()) {
            return Optional.of(insert(mapping, above, entry));
        }
        NewEntry missing = nested(path.subList(1, path.size()), entry);
        Optional<Entry> found = mapping.entries().stream()
                .filter(one -> one.key().value().equals(path.getFirst()))
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of(insert(mapping, above, new Group(path.getFirst(), List.of(missing))));
        }
        List<String> here = new ArrayList<>(above);
        here.add(path.getFirst());
        return switch (found.get().value()) {
            case Mapping inner when !inner.entries().isEmpty() -> add(inner, here, path.subList(1, path.size()), entry);
            case Mapping empty -> fill(mapping, found.get(), missing);
            case Scalar scalar when scalar.absent() -> fill(mapping, found.get(), missing);
            default -> Optional.empty();
        };
    }

    /** {@code entry} behind keys that are not there yet. */
    private static NewEntry nested(List<String> path, NewEntry entry) {
        return path.isEmpty()
                ? entry
                : new Group(path.getFirst(), List.of(nested(path.subList(1, path.size()), entry)));
    }

    /** Puts the first entry behind a key that has nothing behind it, {@code {}} or {@code null}. */
    private Optional<String> fill(Mapping mapping, Entry empty, NewEntry entry) {
        int key = text.index(empty.key().end());
        int end = text.end(empty);
        if (text.inBrackets(mapping)) {
            int start = Math.max(key, text.start(empty.value()));
            String gap = start == end ? " " : "";
            return Optional.of(text.splice(start, end, gap + "{ " + BlockWriter.inBrackets(entry) + " }"));
        }
        if (!text.onOneLine(key, end)) {
            return Optional.empty();
        }
        int margin = ModelText.margin(empty.key());
        int nothing = Math.max(end, text.behindColon(key));
        int after = text.endWithComments(nothing, margin + 1);
        String lines = blocks.lines(entry, margin + blocks.step());
        return Optional.of(text.splice(key, after, ":" + text.between(nothing, after) + lines));
    }

    private String insert(Mapping mapping, List<String> above, NewEntry entry) {
        int place = place(mapping, order(above), entry.key());
        if (text.inBrackets(mapping)) {
            return place == 0 ? first(mapping, entry) : behind(mapping, place - 1, entry);
        }
        int margin = ModelText.margin(mapping.entries().getFirst().key());
        String lines = blocks.lines(entry, margin);
        if (place == 0) {
            int start = text.startWithComments(
                    text.start(mapping.entries().getFirst().key()));
            return text.splice(start, start, lines.substring(text.lineEnd().length()) + text.lineEnd());
        }
        boolean last = place == mapping.entries().size();
        int end = text.endWithComments(text.end(mapping.entries().get(place - 1)), last ? margin : margin + 1);
        return text.splice(end, end, (text.isSpaced(mapping) ? text.lineEnd() : "") + lines);
    }

    /** Number of entries that the new one stands behind: those up to the nearest that documentation lists before it. */
    private static int place(Mapping mapping, List<String> order, String key) {
        int wanted = order.indexOf(key);
        int place = wanted < 0 ? mapping.entries().size() : 0;
        int nearest = -1;
        for (int i = 0; i < mapping.entries().size() && wanted >= 0; i++) {
            int rank = order.indexOf(mapping.entries().get(i).key().value());
            if (rank < wanted && rank > nearest) {
                nearest = rank;
                place = i + 1;
            }
        }
        return place;
    }

    /** The keys of a mapping whose keys are known. */
    private static List<String> order(List<String> path) {
        return switch (path.size()) {
            case 0 -> Keys.PROJECT;
            case 2 -> path.getFirst().equals(ENTITIES) ? Keys.ENTITY : Keys.OPERATION;
            default -> List.of();
        };
    }

    private String first(Mapping brackets, NewEntry entry) {
        int inside = text.start(brackets) + 1;
        return text.splice(
                inside,
                inside,
                " " + BlockWriter.inBrackets(entry) + (brackets.entries().isEmpty() ? " " : ","));
    }

    /** Behind an entry inside brackets: on a line of its own where that one has its own. */
    private String behind(Mapping brackets, int index, NewEntry entry) {
        Entry before = brackets.entries().get(index);
        int end = text.end(before);
        String comma = text.between(end, text.end(brackets)).stripLeading().startsWith(",") ? "" : ",";
        int next = comma.isEmpty() ? end + text.between(end, text.end(brackets)).indexOf(',') + 1 : end;
        boolean last = index == brackets.entries().size() - 1;
        String following = last || !comma.isEmpty() ? "" : ",";
        int key = text.start(before.key());
        boolean ownLine = text.between(text.startOfLine(key), key).isBlank();
        String added = BlockWriter.inBrackets(entry) + following;
        if (!ownLine) {
            return text.splice(next, next, comma + " " + added);
        }
        int line = text.endOfLine(next);
        int place = line < text.end(brackets) ? line : next;
        return text.splice(
                next,
                place,
                comma
                        + text.between(next, place)
                        + text.lineEnd()
                        + " ".repeat(ModelText.margin(before.key()))
                        + added);
    }
}
