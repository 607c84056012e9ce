package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Unary and binary operators, casts, {@code await} and sequences. */
final class OperatorPrinter extends Rules {

    OperatorPrinter(TreePrinter printer) {
        super(printer);
    }

    Doc layOut(Node node) {
        return switch (node.kind) {
            case UNARY -> unary(node);
            case UPDATE ->
                node.has(Flag.PREFIX)
                        ? Docs.concat(Docs.text(node.text), print(node.argument()))
                        : Docs.concat(print(node.argument()), Docs.text(node.text));
            case AS, SATISFIES -> cast(node);
            case TYPE_ASSERTION -> assertion(node);
            case AWAIT -> awaited(node);
            case YIELD ->
                Docs.concat(
                        Docs.text(node.has(Flag.GENERATOR) ? "yield*" : "yield"),
                        when(node.argument().exists(), Docs.SPACE),
                        print(node.argument()));
            default -> sequence(node);
        };
    }

    private Doc unary(Node node) {
        Doc operator = Docs.text(CharacterClass.isNameStart(node.text.charAt(0)) ? node.text + " " : node.text);
        Doc argument = print(node.argument());
        if (Facts.hasComment(node.argument())) {
            argument =
                    Docs.group(Docs.text("("), Docs.indent(Docs.SOFT_LINE, argument), Docs.SOFT_LINE, Docs.text(")"));
        }
        return Docs.concat(operator, argument);
    }

    private Doc cast(Node node) {
        Doc doc = Docs.concat(
                print(node.expression()),
                Docs.text(node.is(Kind.AS) ? " as " : " satisfies "),
                print(node.typeAnnotation()));
        boolean isInner = Facts.isCallee(node) || (node.parent.is(Kind.MEMBER) && node.parent.object() == node);
        return isInner ? Docs.group(Docs.indent(Docs.SOFT_LINE, doc), Docs.SOFT_LINE) : doc;
    }

    private Doc assertion(Node node) {
        Doc type = Docs.group(
                Docs.text("<"),
                Docs.indent(Docs.SOFT_LINE, print(node.typeAnnotation())),
                Docs.SOFT_LINE,
                Docs.text(">"));
        Doc expression = print(node.expression());
        Doc flat = Docs.concat(type, expression);
        if (node.expression().is(Kind.ARRAY) || node.expression().is(Kind.OBJECT)) {
            return Docs.group(flat);
        }
        Doc broken = Docs.concat(
                Docs.ifBreak(Docs.text("("), Docs.EMPTY),
                Docs.indent(Docs.SOFT_LINE, expression),
                Docs.SOFT_LINE,
                Docs.ifBreak(Docs.text(")"), Docs.EMPTY));
        return Docs.conditionalGroup(flat, Docs.concat(type, Docs.brokenGroup(broken)), flat);
    }

    private Doc awaited(Node node) {
        Doc doc = Docs.concat(Docs.text("await "), print(node.argument()));
        Node parent = node.parent;
        boolean isInner = (parent.is(Kind.CALL) && parent.callee() == node)
                || (parent.is(Kind.MEMBER) && parent.object() == node);
        if (!isInner) {
            return doc;
        }
        Doc indented = Docs.concat(Docs.indent(Docs.SOFT_LINE, doc), Docs.SOFT_LINE);
        Node outer = parent;
        while (outer.exists() && !outer.is(Kind.AWAIT) && !outer.is(Kind.BLOCK)) {
            outer = outer.parent;
        }
        boolean startsOuterAwait = outer.is(Kind.AWAIT) && Facts.leftmost(outer.argument()) == node;
        return startsOuterAwait ? indented : Docs.group(indented);
    }

    private Doc sequence(Node node) {
        List<Doc> docs = printAll(node.list());
        Node parent = node.parent;
        if (parent.is(Kind.EXPRESSION_STATEMENT) || parent.is(Kind.FOR)) {
            List<Doc> parts = new ArrayList<>();
            for (Doc doc : docs) {
                if (parts.isEmpty()) {
                    parts.add(doc);
                } else {
                    parts.add(Docs.COMMA);
                    parts.add(Docs.indent(Docs.LINE, doc));
                }
            }
            return Docs.group(parts);
        }
        Doc row = Docs.join(Docs.concat(Docs.COMMA, Docs.LINE), docs);
        if (Facts.isReturnOrThrow(parent) || parent.is(Kind.ARROW_FUNCTION)) {
            return Docs.group(Docs.ifBreak(Docs.concat(Docs.indent(Docs.SOFT_LINE, row), Docs.SOFT_LINE), row));
        }
        return Docs.group(row);
    }

    Doc binary(Node node) {
        Node parent = node.parent;
        boolean inParentheses = switch (parent.kind) {
            case IF, WHILE, SWITCH, DO_WHILE -> parent.body() != node;
            default -> false;
        };
        List<Doc> parts = row(node, inParentheses);
        if (inParentheses) {
            return Docs.concat(parts);
        }
        if (Facts.isCallee(node)
                || (parent.is(Kind.UNARY) && !Facts.hasComment(node))
                || (parent.is(Kind.MEMBER) && !parent.has(Flag.COMPUTED))) {
            return Docs.group(Docs.indent(Docs.SOFT_LINE, Docs.concat(parts)), Docs.SOFT_LINE);
        }
        boolean inlines = inlinesRight(node);
        if (isAlreadyIndented(node) || (inlines && !continuesRow(node)) || (!inlines && indentsIfInlined(parent))) {
            return Docs.group(parts);
        }
        int head = 0;
        while (head < parts.size() && parts.get(head).tag != Doc.GROUP) {
            head++;
        }
        head = head == parts.size() ? 1 : head + 1;
        List<Doc> all = new ArrayList<>(parts.subList(0, head));
        all.add(Docs.indent(Docs.concat(parts.subList(head, parts.size()))));
        return Docs.group(all);
    }

    private static boolean isAlreadyIndented(Node node) {
        Node parent = node.parent;
        return switch (parent.kind) {
            case RETURN, THROW, TEMPLATE, UNARY -> true;
            case ARROW_FUNCTION -> parent.body() == node;
            case FOR -> parent.body() != node;
            case CONDITIONAL -> !Facts.isReturnOrThrow(parent.parent) && !Facts.isCallOrNew(parent.parent);
            case CALL ->
                parent.callee().is(Kind.IDENTIFIER)
                        && parent.callee().text.equals("Boolean")
                        && !parent.has(Flag.OPTIONAL)
                        && parent.list().length == 1;
            default -> false;
        };
    }

    private static boolean indentsIfInlined(Node parent) {
        return switch (parent.kind) {
            case ASSIGNMENT, VARIABLE, FIELD, ABSTRACT_FIELD -> true;
            case PROPERTY -> !parent.has(Flag.METHOD);
            default -> false;
        };
    }

    /** Whether the right side stays on the operator's line because it breaks inside itself. */
    static boolean inlinesRight(Node node) {
        if (!node.is(Kind.LOGICAL)) {
            return false;
        }
        Node right = node.right();
        return (right.is(Kind.OBJECT) || right.is(Kind.ARRAY)) && right.list().length > 0;
    }

    /** Operands and operators of one precedence, to break together. */
    private List<Doc> row(Node node, boolean inParentheses) {
        Node link = node;
        while (continuesRow(link)) {
            link = link.left();
        }
        List<Doc> parts = new ArrayList<>();
        parts.add(Docs.group(print(link.left())));
        while (true) {
            parts.add(Docs.SPACE);
            parts.add(operatorAndRight(link, inParentheses));
            if (link == node) {
                return parts;
            }
            if (Facts.hasComment(link)) {
                parts.add(0, printer.comments.leading(link));
                parts.add(printer.comments.trailing(link));
            }
            link = link.parent;
        }
    }

    private static boolean continuesRow(Node node) {
        return Facts.isBinaryish(node.left()) && Operators.shouldFlatten(node.text, node.left().text);
    }

    private Doc operatorAndRight(Node node, boolean inParentheses) {
        Doc right = Docs.concat(Docs.text(node.text), rightSide(node));
        boolean breaks = Facts.hasLineComment(node.left(), Comment.Placement.TRAILING);
        boolean isAlone = !(inParentheses && node.is(Kind.LOGICAL))
                && node.parent.kind != node.kind
                && node.left().kind != node.kind
                && node.right().kind != node.kind;
        return breaks || isAlone ? Docs.group(right, breaks) : right;
    }

    private Doc rightSide(Node node) {
        Doc right = print(node.right());
        if (!inlinesRight(node)) {
            return Docs.concat(Docs.LINE, right);
        }
        return Facts.hasLeadingOwnLineComment(node.right(), source)
                ? Docs.indent(Docs.LINE, right)
                : Docs.concat(Docs.SPACE, right);
    }
}
