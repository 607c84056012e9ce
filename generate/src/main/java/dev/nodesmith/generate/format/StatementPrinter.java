package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Statements and declarations, except those that direct the flow. */
final class StatementPrinter extends Rules {

    StatementPrinter(TreePrinter printer) {
        super(printer);
    }

    Doc layOut(Node node) {
        return switch (node.kind) {
            case PROGRAM -> program(node);
            case BLOCK, MODULE_BLOCK -> block(node);
            case EMPTY -> Docs.SEMICOLON;
            case EXPRESSION_STATEMENT -> Docs.concat(print(node.expression()), Docs.SEMICOLON);
            case VARIABLES -> variables(node);
            case RETURN -> returned(node, "return");
            case THROW -> returned(node, "throw");
            case BREAK -> jump("break", node);
            case CONTINUE -> jump("continue", node);
            case DEBUGGER -> Docs.text("debugger;");
            case LABELED ->
                Docs.concat(print(node.id()), Docs.text(node.body().is(Kind.EMPTY) ? ":" : ": "), print(node.body()));
            case ENUM ->
                Docs.concat(
                        when(node.has(Flag.DECLARE), Docs.text("declare ")),
                        when(node.has(Flag.CONST), Docs.text("const ")),
                        Docs.text("enum "),
                        print(node.id()),
                        Docs.SPACE,
                        print(node.body()));
            case MODULE ->
                Docs.concat(
                        when(node.has(Flag.DECLARE), Docs.text("declare ")),
                        when(!node.text.equals("global"), Docs.text(node.text + " ")),
                        print(node.id()),
                        node.body().exists()
                                ? Docs.concat(Docs.SPACE, Docs.group(print(node.body())))
                                : Docs.SEMICOLON);
            default -> typeAlias(node);
        };
    }

    private Doc program(Node node) {
        Doc body = bodyOf(node);
        return body == Docs.EMPTY ? body : Docs.concat(body, Docs.HARD_LINE);
    }

    Doc block(Node node) {
        Doc body = bodyOf(node);
        if (body != Docs.EMPTY) {
            return Docs.concat(Docs.text("{"), Docs.indent(Docs.HARD_LINE, body), Docs.HARD_LINE, Docs.text("}"));
        }
        return staysClosed(node) ? Docs.text("{}") : Docs.concat(Docs.text("{"), Docs.HARD_LINE, Docs.text("}"));
    }

    private static boolean staysClosed(Node block) {
        Node parent = block.parent;
        return switch (parent.kind) {
            case ARROW_FUNCTION, FUNCTION_EXPRESSION, FUNCTION, FOR, WHILE, DO_WHILE, MODULE -> true;
            case CATCH -> !parent.parent.alternate().exists();
            default -> block.is(Kind.STATIC_BLOCK);
        };
    }

    private Doc bodyOf(Node node) {
        Doc statements = sequence(node.list());
        Doc comments = printer.comments.dangling(node);
        if (statements == Docs.EMPTY) {
            return comments;
        }
        return comments == Docs.EMPTY ? statements : Docs.concat(statements, comments);
    }

    /** Statements on lines of their own, with at most one blank line between them. */
    Doc sequence(Node[] statements) {
        int last = statements.length - 1;
        while (last >= 0 && statements[last].is(Kind.EMPTY)) {
            last--;
        }
        List<Doc> parts = new ArrayList<>(last * 3 + 3);
        for (int i = 0; i <= last; i++) {
            Node statement = statements[i];
            if (statement.is(Kind.EMPTY)) {
                continue;
            }
            parts.add(printer.print(statement));
            if (i < last) {
                parts.add(Docs.HARD_LINE);
                if (isNextLineEmpty(statement)) {
                    parts.add(Docs.HARD_LINE);
                }
            }
        }
        return Docs.concat(parts);
    }

    private Doc variables(Node node) {
        Node[] variables = node.list();
        boolean inFor = isInForHead(node);
        boolean hasValue = false;
        for (Node variable : variables) {
            hasValue |= variable.init().exists();
        }
        List<Doc> rest = new ArrayList<>();
        for (int i = 1; i < variables.length; i++) {
            rest.add(Docs.COMMA);
            rest.add(hasValue && !inFor ? Docs.HARD_LINE : Docs.LINE);
            rest.add(printer.print(variables[i]));
        }
        Doc first = printer.print(variables[0]);
        boolean isAlone = variables.length == 1 && !Facts.hasComment(variables[0]);
        return Docs.group(
                when(node.has(Flag.DECLARE), Docs.text("declare ")),
                Docs.text(node.text + " "),
                isAlone ? first : Docs.indent(first),
                rest.isEmpty() ? Docs.EMPTY : Docs.indent(Docs.concat(rest)),
                when(!inFor, Docs.SEMICOLON));
    }

    private static boolean isInForHead(Node node) {
        return switch (node.parent.kind) {
            case FOR, FOR_IN, FOR_OF -> node.parent.left() == node;
            default -> false;
        };
    }

    private Doc returned(Node node, String keyword) {
        Node argument = node.argument();
        if (!argument.exists()) {
            return Docs.concat(Docs.text(keyword), printDangling(node), Docs.SEMICOLON);
        }
        return Docs.concat(Docs.text(keyword + " "), returnedValue(argument), Docs.SEMICOLON);
    }

    private Doc printDangling(Node node) {
        Doc comments = printer.comments.dangling(node);
        return comments == Docs.EMPTY ? comments : Docs.concat(Docs.SPACE, comments);
    }

    private Doc returnedValue(Node argument) {
        Doc doc = print(argument);
        if (startsWithComment(argument)) {
            return Docs.concat(Docs.text("("), Docs.indent(Docs.HARD_LINE, doc), Docs.HARD_LINE, Docs.text(")"));
        }
        if (!Facts.isBinaryish(argument)) {
            return doc;
        }
        return Docs.group(
                Docs.ifBreak(Docs.text("("), Docs.EMPTY),
                Docs.indent(Docs.SOFT_LINE, doc),
                Docs.SOFT_LINE,
                Docs.ifBreak(Docs.text(")"), Docs.EMPTY));
    }

    /** Whether a comment in front of a value would cut it off from its {@code return}. */
    private boolean startsWithComment(Node argument) {
        for (Comment comment : argument.comments) {
            if (comment.isLeading() && SourceText.hasNewline(source, comment.start, comment.end)) {
                return true;
            }
        }
        Node node = argument;
        while (true) {
            if (Facts.hasLeadingOwnLineComment(node, source)) {
                return true;
            }
            Node next = switch (node.kind) {
                case ASSIGNMENT,
                        BINARY,
                        LOGICAL,
                        CONDITIONAL,
                        CALL,
                        MEMBER,
                        TAGGED_TEMPLATE,
                        AS,
                        SATISFIES,
                        CHAIN,
                        NON_NULL -> node.left();
                case SEQUENCE -> node.list()[0];
                case UPDATE -> node.has(Flag.PREFIX) ? Node.NONE : node.argument();
                default -> Node.NONE;
            };
            if (!next.exists()) {
                return false;
            }
            node = next;
        }
    }

    private Doc jump(String keyword, Node node) {
        return node.id().exists()
                ? Docs.concat(Docs.text(keyword + " "), print(node.id()), Docs.SEMICOLON)
                : Docs.concat(Docs.text(keyword), printDangling(node), Docs.SEMICOLON);
    }

    private Doc typeAlias(Node node) {
        Doc left = Docs.concat(
                when(node.has(Flag.DECLARE), Docs.text("declare ")),
                Docs.text("type "),
                print(node.id()),
                print(node.typeParameters()));
        return Docs.concat(printer.assignments.assignment(node, left, " =", node.typeAnnotation()), Docs.SEMICOLON);
    }
}
