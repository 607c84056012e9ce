package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Builds {@link Doc}s; the names are those of Wadler's algebra as Prettier extends it. */
final class Docs {

    static final Doc EMPTY = new Doc.Text("", 0, 0);
    static final Doc LINE = new Doc.Line(Doc.Line.Sort.SPACE);
    static final Doc SOFT_LINE = new Doc.Line(Doc.Line.Sort.SOFT);
    static final Doc HARD_LINE = new Doc.Line(Doc.Line.Sort.HARD);
    static final Doc LITERAL_LINE = new Doc.Line(Doc.Line.Sort.LITERAL);
    static final Doc LITERAL_LINE_INDENTED = new Doc.Line(Doc.Line.Sort.LITERAL_INDENTED);
    static final Doc BOUNDARY = new Doc.LineSuffixBoundary();
    static final Doc BREAK_PARENT = new Doc.BreakParent();
    static final Doc SPACE = text(" ");
    static final Doc COMMA = text(",");
    static final Doc SEMICOLON = text(";");

    /** The identity of a group that nothing refers to. */
    static final Doc.GroupId NO_ID = new Doc.GroupId();

    /** The comma that ends a list only when the list takes several lines. */
    static final Doc TRAILING_COMMA = new Doc.IfBreak(COMMA, Docs.EMPTY, NO_ID);

    private Docs() {}

    static Doc text(String text) {
        return text.isEmpty() ? Docs.EMPTY : new Doc.Text(text, 0, text.length());
    }

    static Doc slice(String source, int start, int end) {
        return new Doc.Text(source, start, end);
    }

    /** Text that may hold newlines, each of which starts a line at the margin. */
    static Doc literal(String source, int start, int end) {
        int newline = source.indexOf('\n', start);
        if (newline < 0 || newline >= end) {
            return slice(source, start, end);
        }
        List<Doc> parts = new ArrayList<>();
        int from = start;
        while (newline >= 0 && newline < end) {
            parts.add(slice(source, from, newline));
            parts.add(LITERAL_LINE);
            from = newline + 1;
            newline = source.indexOf('\n', from);
        }
        parts.add(slice(source, from, end));
        return concat(parts);
    }

    static Doc concat(Doc... parts) {
        return parts.length == 1 ? parts[0] : new Doc.Concat(parts);
    }

    static Doc concat(List<Doc> parts) {
        return switch (parts.size()) {
            case 0 -> Docs.EMPTY;
            case 1 -> parts.get(0);
            default -> new Doc.Concat(parts.toArray(new Doc[0]));
        };
    }

    static Doc join(Doc separator, List<Doc> docs) {
        List<Doc> parts = new ArrayList<>(docs.size() * 2);
        for (Doc doc : docs) {
            if (!parts.isEmpty()) {
                parts.add(separator);
            }
            parts.add(doc);
        }
        return concat(parts);
    }

    static Doc indent(Doc... contents) {
        return new Doc.Indent(concat(contents));
    }

    static Doc align(int columns, Doc contents) {
        return new Doc.Align(columns, contents);
    }

    static Doc group(Doc... contents) {
        return new Doc.Group(concat(contents), false, NO_ID);
    }

    static Doc group(List<Doc> contents) {
        return new Doc.Group(concat(contents), false, NO_ID);
    }

    static Doc brokenGroup(Doc contents) {
        return new Doc.Group(contents, true, NO_ID);
    }

    static Doc group(Doc contents, boolean broken) {
        return new Doc.Group(contents, broken, NO_ID);
    }

    static Doc group(Doc contents, boolean broken, Doc.GroupId id) {
        return new Doc.Group(contents, broken, id);
    }

    static Doc conditionalGroup(Doc... states) {
        return new Doc.Group(List.of(states));
    }

    static Doc fill(List<Doc> parts) {
        return new Doc.Fill(parts.toArray(new Doc[0]), 0);
    }

    static Doc ifBreak(Doc broken, Doc flat) {
        return new Doc.IfBreak(broken, flat, NO_ID);
    }

    static Doc ifBreak(Doc broken, Doc flat, Doc.GroupId id) {
        return new Doc.IfBreak(broken, flat, id);
    }

    static Doc indentIfBreak(Doc contents, Doc.GroupId id) {
        return new Doc.IndentIfBreak(contents, id);
    }

    static Doc lineSuffix(Doc contents) {
        return new Doc.LineSuffix(contents);
    }

    /** Wraps a doc while what it is marked as stays visible from outside. */
    static Doc around(Doc before, Doc doc, Doc after) {
        return doc instanceof Doc.MemberChain chain
                ? new Doc.MemberChain(concat(before, chain.contents, after))
                : concat(before, doc, after);
    }

    static boolean isMemberChain(Doc doc) {
        return doc.tag == Doc.MEMBER_CHAIN;
    }

    /** The same content on one line: soft lines vanish, others become spaces; forced breaks stay. */
    static Doc removeLines(Doc doc) {
        if (!doc.canBreak && doc.tag != Doc.IF_BREAK && doc.tag != Doc.CONCAT && doc.tag != Doc.GROUP) {
            return doc;
        }
        return switch (doc) {
            case Doc.Line line ->
                switch (line.sort) {
                    case SOFT -> Docs.EMPTY;
                    case SPACE -> SPACE;
                    default -> line;
                };
            case Doc.IfBreak choice -> removeLines(choice.flat);
            case Doc.Concat concat -> new Doc.Concat(removeLines(concat.parts));
            case Doc.Fill fill -> new Doc.Fill(removeLines(fill.parts), fill.offset);
            case Doc.Indent indent -> new Doc.Indent(removeLines(indent.contents));
            case Doc.Align align -> new Doc.Align(align.columns, removeLines(align.contents));
            case Doc.Group group ->
                group.states.isEmpty()
                        ? new Doc.Group(removeLines(group.contents), group.broken, group.id)
                        : new Doc.Group(
                                group.states.stream().map(Docs::removeLines).toList());
            case Doc.IndentIfBreak indent -> new Doc.IndentIfBreak(removeLines(indent.contents), indent.id);
            case Doc.MemberChain chain -> new Doc.MemberChain(removeLines(chain.contents));
            default -> doc;
        };
    }

    private static Doc[] removeLines(Doc[] parts) {
        Doc[] result = new Doc[parts.length];
        for (int i = 0; i < parts.length; i++) {
            result[i] = removeLines(parts[i]);
        }
        return result;
    }
}
