package dev.nodesmith.generate.format;

import dev.nodesmith.generate.format.Comment.Placement;
import java.util.ArrayList;
import java.util.List;

/** Array literals and patterns and tuple types; rows of numbers are filled like text. */
final class ArrayPrinter extends Rules {

    private boolean inTableOfTests;

    ArrayPrinter(TreePrinter printer) {
        super(printer);
    }

    /** Prints a cell of an {@link EachTable}, in which arrays stay on their line. */
    Doc inTableOfTests(Node cell) {
        inTableOfTests = true;
        try {
            return print(cell);
        } finally {
            inTableOfTests = false;
        }
    }

    Doc array(Node node) {
        Doc array = brackets(node);
        return node.is(Kind.ARRAY_PATTERN)
                ? Docs.concat(array, when(node.has(Flag.OPTIONAL), Docs.text("?")), printer.types.annotation(node))
                : array;
    }

    private Doc brackets(Node node) {
        Node[] elements = node.list();
        if (elements.length == 0) {
            return Docs.group(Docs.text("["), printer.comments.danglingInList(node), Docs.text("]"));
        }
        Doc.GroupId id = new Doc.GroupId();
        boolean breaks = (!inTableOfTests && elements.length > 1 && isTable(elements))
                || Facts.hasLineComment(node, Placement.DANGLING);
        boolean isConcise = isConcise(node);
        Doc comma = trailingComma(node, isConcise, id);
        Doc contents = isConcise ? filled(elements, comma) : Docs.concat(separated(elements), comma);
        Doc doc = Docs.concat(
                Docs.text("["),
                Docs.indent(Docs.SOFT_LINE, contents, printer.comments.dangling(node)),
                Docs.SOFT_LINE,
                Docs.text("]"));
        return Docs.group(doc, breaks, isConcise ? id : Docs.NO_ID);
    }

    private static Doc trailingComma(Node node, boolean isConcise, Doc.GroupId id) {
        Node last = node.last();
        if (last.is(Kind.REST)) {
            return Docs.EMPTY;
        }
        if (!last.exists()) {
            return Docs.COMMA;
        }
        return isConcise ? Docs.ifBreak(Docs.COMMA, Docs.EMPTY, id) : Docs.TRAILING_COMMA;
    }

    /** Several arrays, or several objects, of more than one element each: one line for each. */
    private static boolean isTable(Node[] elements) {
        Kind kind = elements[0].kind;
        if (kind != Kind.ARRAY && kind != Kind.OBJECT) {
            return false;
        }
        for (Node element : elements) {
            if (!element.is(kind) || element.list().length < 2) {
                return false;
            }
        }
        return true;
    }

    /** Whether an array holds nothing but numbers. */
    boolean isConcise(Node node) {
        if (!node.is(Kind.ARRAY) || node.list().length == 0) {
            return false;
        }
        for (Node element : node.list()) {
            boolean isNumber =
                    element.is(Kind.NUMBER) || (Facts.isSignedNumber(element) && !Facts.hasComment(element.argument()));
            if (!isNumber || hasInlineComment(element)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasInlineComment(Node element) {
        for (Comment comment : element.comments) {
            if (comment.isTrailing() && !comment.isBlock && !SourceText.isAtLineStart(source, comment.start)) {
                return true;
            }
        }
        return false;
    }

    private Doc separated(Node[] elements) {
        List<Doc> parts = new ArrayList<>(elements.length * 3);
        for (int i = 0; i < elements.length; i++) {
            Node element = elements[i];
            parts.add(element.exists() ? Docs.group(print(element)) : Docs.EMPTY);
            if (i < elements.length - 1) {
                parts.add(Docs.COMMA);
                parts.add(Docs.LINE);
                if (element.exists() && isLineAfterEmpty(element)) {
                    parts.add(Docs.SOFT_LINE);
                }
            }
        }
        return Docs.concat(parts);
    }

    private Doc filled(Node[] elements, Doc trailingComma) {
        List<Doc> parts = new ArrayList<>(elements.length * 2);
        for (int i = 0; i < elements.length; i++) {
            boolean isLast = i == elements.length - 1;
            parts.add(Docs.concat(print(elements[i]), isLast ? trailingComma : Docs.COMMA));
            if (!isLast) {
                parts.add(
                        isLineAfterEmpty(elements[i])
                                ? Docs.concat(Docs.HARD_LINE, Docs.HARD_LINE)
                                : Facts.hasLineComment(elements[i + 1], Placement.LEADING)
                                        ? Docs.HARD_LINE
                                        : Docs.LINE);
            }
        }
        return Docs.fill(parts);
    }

    private boolean isLineAfterEmpty(Node element) {
        int comma = SourceText.indexOf(source, ",", element.end);
        return comma >= 0 && SourceText.isNextLineEmpty(source, comma);
    }
}
