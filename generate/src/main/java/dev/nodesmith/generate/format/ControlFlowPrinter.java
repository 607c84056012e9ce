package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Conditions, loops, switches and exception handlers. */
final class ControlFlowPrinter extends Rules {

    ControlFlowPrinter(TreePrinter printer) {
        super(printer);
    }

    Doc layOut(Node node) {
        return switch (node.kind) {
            case IF -> conditional(node);
            case FOR -> counting(node);
            case FOR_IN, FOR_OF -> iterating(node);
            case WHILE -> Docs.group(Docs.text("while ("), condition(node.test()), Docs.text(")"), clause(node.body()));
            case DO_WHILE ->
                Docs.concat(
                        Docs.group(Docs.text("do"), clause(node.body())),
                        node.body().is(Kind.BLOCK) ? Docs.SPACE : Docs.HARD_LINE,
                        Docs.text("while ("),
                        condition(node.test()),
                        Docs.text(");"));
            case SWITCH -> switchStatement(node);
            case SWITCH_CASE -> switchCase(node);
            case TRY ->
                Docs.concat(
                        Docs.text("try "),
                        print(node.argument()),
                        when(node.value().exists(), Docs.SPACE),
                        print(node.value()),
                        when(node.alternate().exists(), Docs.text(" finally ")),
                        print(node.alternate()));
            default -> handler(node);
        };
    }

    private Doc condition(Node test) {
        Doc doc = print(test);
        if (!Facts.hasComment(test) && isNot(test)) {
            Node inner = isNot(test.argument()) ? test.argument().argument() : test.argument();
            if (inner.is(Kind.LOGICAL)) {
                return doc;
            }
        }
        return Docs.group(Docs.indent(Docs.SOFT_LINE, doc), Docs.SOFT_LINE);
    }

    private static boolean isNot(Node node) {
        return node.is(Kind.UNARY) && node.text.equals("!");
    }

    /** The statement that a head governs, behind it or indented below. */
    private Doc clause(Node node) {
        Doc doc = print(node);
        if (node.is(Kind.EMPTY)) {
            return Facts.hasLeadingComment(node) ? Docs.concat(Docs.SPACE, doc) : doc;
        }
        boolean isBlock = node.is(Kind.BLOCK);
        if (startsWithOwnLineComment(node)) {
            return isBlock ? Docs.concat(Docs.HARD_LINE, doc) : Docs.indent(Docs.HARD_LINE, doc);
        }
        boolean isElseIf = node.is(Kind.IF) && node.parent.is(Kind.IF) && node.parent.alternate() == node;
        return isBlock || isElseIf ? Docs.concat(Docs.SPACE, doc) : Docs.indent(Docs.LINE, doc);
    }

    private boolean startsWithOwnLineComment(Node node) {
        for (Comment comment : node.comments) {
            if (comment.isLeading()) {
                return SourceText.hasNewline(source, comment.start, comment.end)
                        || SourceText.isAtLineStart(source, comment.start);
            }
        }
        return false;
    }

    private Doc conditional(Node node) {
        Doc opening = Docs.group(Docs.text("if ("), condition(node.test()), Docs.text(")"), clause(node.consequent()));
        if (!node.alternate().exists()) {
            return opening;
        }
        boolean isBlock = node.consequent().is(Kind.BLOCK);
        List<Doc> parts = new ArrayList<>();
        parts.add(opening);
        parts.add(when(!isBlock, Docs.HARD_LINE));
        Doc comments = printer.comments.dangling(node);
        if (comments == Docs.EMPTY) {
            parts.add(when(isBlock, Docs.SPACE));
        } else {
            addElseComments(node, isBlock, comments, parts);
        }
        parts.add(Docs.text("else"));
        parts.add(Docs.group(clause(node.alternate())));
        return Docs.concat(parts);
    }

    private void addElseComments(Node node, boolean isBlock, Doc comments, List<Doc> parts) {
        List<Comment> dangling =
                node.comments.stream().filter(Comment::isDangling).toList();
        Comment first = dangling.get(0);
        Comment last = dangling.get(dangling.size() - 1);
        if (SourceText.isPreviousLineEmpty(source, first.start)) {
            parts.add(Docs.HARD_LINE);
            parts.add(when(isBlock, Docs.HARD_LINE));
        } else if (SourceText.isAtLineStart(source, first.start)) {
            parts.add(when(isBlock, Docs.HARD_LINE));
        } else {
            parts.add(Docs.SPACE);
        }
        parts.add(comments);
        parts.add(!last.isBlock || SourceText.isAtLineEnd(source, last.end) ? Docs.HARD_LINE : Docs.SPACE);
    }

    private Doc counting(Node node) {
        Doc body = clause(node.body());
        Doc comments = printer.comments.dangling(node);
        Doc before = comments == Docs.EMPTY ? comments : Docs.concat(comments, Docs.SOFT_LINE);
        Node init = node.left();
        Node test = node.right();
        Node update = node.alternate();
        if (!init.exists() && !test.exists() && !update.exists()) {
            return Docs.concat(before, Docs.group(Docs.text("for (;;)"), body));
        }
        Doc head = Docs.group(
                Docs.indent(
                        Docs.SOFT_LINE,
                        print(init),
                        Docs.SEMICOLON,
                        Docs.LINE,
                        print(test),
                        Docs.SEMICOLON,
                        update.exists() ? Docs.concat(Docs.LINE, print(update)) : Docs.EMPTY),
                Docs.SOFT_LINE);
        return Docs.concat(before, Docs.group(Docs.text("for ("), head, Docs.text(")"), body));
    }

    private Doc iterating(Node node) {
        return Docs.group(
                Docs.text(node.has(Flag.AWAIT) ? "for await (" : "for ("),
                print(node.left()),
                Docs.text(node.is(Kind.FOR_OF) ? " of " : " in "),
                print(node.right()),
                Docs.text(")"),
                clause(node.body()));
    }

    private Doc switchStatement(Node node) {
        Node[] cases = node.list();
        List<Doc> parts = new ArrayList<>();
        for (int i = 0; i < cases.length; i++) {
            parts.add(Docs.HARD_LINE);
            parts.add(printer.print(cases[i]));
            parts.add(when(i < cases.length - 1 && isNextLineEmpty(cases[i]), Docs.HARD_LINE));
        }
        if (cases.length == 0 && Facts.hasDanglingComment(node)) {
            parts.add(Docs.HARD_LINE);
            parts.add(printer.comments.dangling(node));
        }
        return Docs.concat(
                Docs.group(
                        Docs.text("switch ("),
                        Docs.indent(Docs.SOFT_LINE, print(node.test())),
                        Docs.SOFT_LINE,
                        Docs.text(")")),
                Docs.text(" {"),
                Docs.indent(Docs.concat(parts)),
                Docs.HARD_LINE,
                Docs.text("}"));
    }

    private Doc switchCase(Node node) {
        List<Doc> parts = new ArrayList<>();
        if (node.test().exists()) {
            parts.add(Docs.text("case "));
            parts.add(print(node.test()));
            parts.add(Docs.text(":"));
        } else {
            parts.add(Docs.text("default:"));
        }
        if (Facts.hasDanglingComment(node)) {
            parts.add(Docs.SPACE);
            parts.add(printer.comments.dangling(node));
        }
        Node only = Node.NONE;
        int count = 0;
        for (Node statement : node.list()) {
            if (!statement.is(Kind.EMPTY)) {
                only = statement;
                count++;
            }
        }
        if (count > 0) {
            Doc statements = printer.statements.sequence(node.list());
            parts.add(
                    count == 1 && only.is(Kind.BLOCK)
                            ? Docs.concat(Docs.SPACE, statements)
                            : Docs.indent(Docs.HARD_LINE, statements));
        }
        return Docs.concat(parts);
    }

    private Doc handler(Node node) {
        Node parameter = node.argument();
        if (!parameter.exists()) {
            return Docs.concat(Docs.text("catch "), print(node.body()));
        }
        Doc doc = print(parameter);
        Doc inside =
                hasBreakingComment(parameter) ? Docs.concat(Docs.indent(Docs.SOFT_LINE, doc), Docs.SOFT_LINE) : doc;
        return Docs.concat(Docs.text("catch ("), inside, Docs.text(") "), print(node.body()));
    }

    private boolean hasBreakingComment(Node parameter) {
        for (Comment comment : parameter.comments) {
            if (!comment.isBlock
                    || (comment.isLeading() && SourceText.isAtLineEnd(source, comment.end))
                    || (comment.isTrailing() && SourceText.isAtLineStart(source, comment.start))) {
                return true;
            }
        }
        return false;
    }
}
