package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Object literals and patterns, enums and import attributes: what was written on several lines stays so. */
final class ObjectPrinter extends Rules {

    private static final Doc OPEN = Docs.text("{");
    private static final Doc CLOSE = Docs.text("}");

    ObjectPrinter(TreePrinter printer) {
        super(printer);
    }

    Doc object(Node node) {
        return object(node, node.list(), node.start);
    }

    /** @param brace where the opening brace stands */
    Doc object(Node node, Node[] members, int brace) {
        if (members.length == 0) {
            Doc empty = Docs.concat(OPEN, printer.comments.danglingInList(node), CLOSE);
            Doc annotated = node.is(Kind.OBJECT_PATTERN) ? Docs.concat(empty, suffix(node)) : empty;
            return node.comments.isEmpty() ? annotated : Docs.group(annotated);
        }
        boolean breaks = mustBreak(node, members, brace);
        List<Doc> parts = new ArrayList<>(members.length * 3 + 1);
        parts.add(Docs.LINE);
        for (int i = 0; i < members.length; i++) {
            parts.add(print(members[i]));
            if (i < members.length - 1) {
                parts.add(Docs.COMMA);
                parts.add(Docs.LINE);
                if (isNextLineEmpty(members[i])) {
                    parts.add(Docs.HARD_LINE);
                }
            }
        }
        boolean endsInRest = members[members.length - 1].is(Kind.REST);
        Doc content = Docs.concat(
                OPEN,
                Docs.indent(Docs.concat(parts)),
                when(!endsInRest, Docs.TRAILING_COMMA),
                Docs.LINE,
                CLOSE,
                suffix(node));
        return hugs(node, breaks) ? content : Docs.group(content, breaks);
    }

    private Doc suffix(Node node) {
        return node.is(Kind.OBJECT_PATTERN)
                ? Docs.concat(when(node.has(Flag.OPTIONAL), Docs.text("?")), printer.types.annotation(node))
                : Docs.EMPTY;
    }

    private boolean mustBreak(Node node, Node[] members, int brace) {
        return switch (node.kind) {
            case ENUM_BODY -> true;
            case OBJECT_PATTERN -> !isParameterLike(node.parent) && hasNestedPattern(members);
            default -> SourceText.hasNewline(source, brace, members[0].start);
        };
    }

    private static boolean isParameterLike(Node parent) {
        return switch (parent.kind) {
            case FUNCTION, FUNCTION_EXPRESSION, ARROW_FUNCTION, ASSIGNMENT_PATTERN, CATCH -> true;
            default -> false;
        };
    }

    private static boolean hasNestedPattern(Node[] members) {
        for (Node member : members) {
            Node value = member.is(Kind.PROPERTY) ? member.value() : Node.NONE;
            if (value.is(Kind.OBJECT_PATTERN) || value.is(Kind.ARRAY_PATTERN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the parentheses or the assignment around the braces break them, so that they need no group. */
    private static boolean hugs(Node node, boolean breaks) {
        if (!node.is(Kind.OBJECT_PATTERN)) {
            return false;
        }
        Node parent = node.parent;
        return (node.secondList().length == 0 && ParameterPrinter.isHuggedParameter(node))
                || (!breaks && Facts.isVariableOrAssignment(parent));
    }

    Doc property(Node node) {
        if (node.is(Kind.ENUM_MEMBER)) {
            Doc key = key(node);
            return node.value().exists() ? Docs.concat(key, Docs.text(" = "), print(node.value())) : key;
        }
        if (node.has(Flag.METHOD)) {
            return printer.members.method(node);
        }
        if (node.has(Flag.SHORTHAND)) {
            return print(node.value());
        }
        return printer.assignments.assignment(node, key(node), ":", node.value());
    }

    /** The name of a property, without quotes where it needs none. */
    Doc key(Node node) {
        Node key = node.key();
        if (node.has(Flag.COMPUTED)) {
            return Docs.concat(Docs.text("["), print(key), Docs.text("]"));
        }
        boolean isUnquotable = key.is(Kind.STRING)
                && !node.is(Kind.FIELD)
                && Literals.isPlainName(source, key.start + 1, key.end - 1)
                && !isNamedNew(node);
        if (!isUnquotable) {
            return print(key);
        }
        return printer.comments.around(key, Docs.slice(source, key.start + 1, key.end - 1));
    }

    private boolean isNamedNew(Node node) {
        Node key = node.key();
        return node.is(Kind.METHOD_SIGNATURE) && key.end - key.start == 5 && source.startsWith("new", key.start + 1);
    }
}
