package dev.nodesmith.generate.format;

import dev.nodesmith.generate.format.Comment.Placement;
import java.util.ArrayList;
import java.util.List;

/** The heads of classes and interfaces, and decorators. */
final class ClassPrinter extends Rules {

    ClassPrinter(TreePrinter printer) {
        super(printer);
    }

    Doc classLike(Node node) {
        Doc doc = withoutDecorators(node);
        if (!node.is(Kind.CLASS_EXPRESSION) || node.secondList().length == 0) {
            return doc;
        }
        Doc decorated = Docs.concat(decorators(node), doc);
        return printer.parentheses.areNeeded(node)
                ? Docs.concat(Docs.indent(Docs.SOFT_LINE, decorated), Docs.SOFT_LINE)
                : decorated;
    }

    private Doc withoutDecorators(Node node) {
        boolean isInterface = node.is(Kind.INTERFACE);
        boolean breaksTogether = breaksTogether(node);
        List<Doc> head = new ArrayList<>();
        if (node.id().exists()) {
            head.add(Docs.SPACE);
        }
        addNamePart(node.id(), head);
        addNamePart(node.typeParameters(), head);
        List<Doc> clauses = new ArrayList<>();
        if (node.superClass().exists()) {
            addSuperClass(node, breaksTogether, clauses);
        } else if (isInterface) {
            addHeritage(node, "extends", breaksTogether, clauses);
        }
        if (!isInterface) {
            addHeritage(node, "implements", breaksTogether, clauses);
        }
        List<Doc> parts = new ArrayList<>();
        parts.add(when(node.has(Flag.DECLARE), Docs.text("declare ")));
        parts.add(when(node.has(Flag.ABSTRACT), Docs.text("abstract ")));
        parts.add(Docs.text(isInterface ? "interface" : "class"));
        Doc.GroupId id = new Doc.GroupId();
        if (breaksTogether) {
            head.add(Docs.indent(Docs.concat(clauses)));
            parts.add(Docs.group(Docs.concat(head), false, id));
        } else {
            parts.addAll(head);
            parts.addAll(clauses);
        }
        boolean separates = !isInterface && breaksTogether && node.body().list().length > 0;
        parts.add(separates ? Docs.ifBreak(Docs.HARD_LINE, Docs.SPACE, id) : Docs.SPACE);
        parts.add(print(node.body()));
        return Docs.concat(parts);
    }

    private void addNamePart(Node part, List<Doc> head) {
        if (part.exists()) {
            head.add(printer.comments.leading(part));
            head.add(print(part));
            head.add(Docs.indent(printer.comments.trailing(part)));
        }
    }

    private void addSuperClass(Node node, boolean breaksTogether, List<Doc> clauses) {
        Doc superClass = print(node.superClass());
        if (node.parent.is(Kind.ASSIGNMENT)) {
            Doc broken = Docs.concat(
                    Docs.text("("), Docs.indent(Docs.SOFT_LINE, superClass), Docs.SOFT_LINE, Docs.text(")"));
            superClass = Docs.group(Docs.ifBreak(broken, superClass));
        }
        Doc clause = Docs.concat(
                Docs.text("extends "),
                printer.comments.around(node.superClass(), Docs.concat(superClass, print(node.superTypeArguments()))));
        clauses.add(breaksTogether ? Docs.LINE : Docs.SPACE);
        clauses.add(breaksTogether ? Docs.group(clause) : clause);
    }

    private void addHeritage(Node node, String keyword, boolean breaksTogether, List<Doc> clauses) {
        if (node.list().length == 0) {
            return;
        }
        Doc comments = printer.comments.dangling(node, Placement.BEFORE_HERITAGE);
        Doc names = Docs.join(Docs.concat(Docs.COMMA, Docs.LINE), printAll(node.list()));
        if (heritageCount(node) <= 1) {
            Doc clause = Docs.concat(Docs.text(keyword + " "), comments, names);
            clauses.add(breaksTogether ? Docs.LINE : Docs.SPACE);
            clauses.add(breaksTogether ? Docs.group(clause) : clause);
            return;
        }
        clauses.add(Docs.LINE);
        clauses.add(comments);
        clauses.add(when(comments != Docs.EMPTY, Docs.HARD_LINE));
        clauses.add(Docs.text(keyword));
        clauses.add(Docs.group(Docs.indent(Docs.LINE, names)));
    }

    private static int heritageCount(Node node) {
        return node.list().length + (node.superClass().exists() ? 1 : 0);
    }

    private static boolean breaksTogether(Node node) {
        if (Facts.hasTrailingComment(node.id())
                || Facts.hasTrailingComment(node.typeParameters())
                || Facts.hasComment(node.superClass())
                || heritageCount(node) > 1) {
            return true;
        }
        if (node.superClass().exists()) {
            return !node.parent.is(Kind.ASSIGNMENT)
                    && !node.superTypeArguments().exists()
                    && Facts.unwrapChain(node.superClass()).is(Kind.MEMBER);
        }
        Node[] heritage = node.list();
        return heritage.length > 0
                && heritage[0].expression().is(Kind.MEMBER)
                && !heritage[0].typeArguments().exists();
    }

    /** The decorators before a class or parameter, {@link Docs#EMPTY} when there are none. */
    Doc decorators(Node node) {
        Node[] decorators = decoratorsOf(node);
        if (decorators.length == 0 || node.parent.has(Flag.DECORATORS_FIRST)) {
            return Docs.EMPTY;
        }
        boolean isClass = node.is(Kind.CLASS) || node.is(Kind.CLASS_EXPRESSION);
        boolean isExported = node.parent.is(Kind.EXPORT_NAMED) || node.parent.is(Kind.EXPORT_DEFAULT);
        return Docs.concat(
                isExported ? Docs.HARD_LINE : when(isClass || endsLine(decorators), Docs.BREAK_PARENT),
                Docs.join(Docs.LINE, printAll(decorators)),
                Docs.LINE);
    }

    Doc decoratorsBeforeExport(Node export) {
        return Docs.concat(
                Docs.join(Docs.HARD_LINE, printAll(export.declaration().secondList())), Docs.HARD_LINE);
    }

    /** The decorators of a class member stay on its line if they were there. */
    Doc memberDecorators(Node node) {
        Node[] decorators = node.secondList();
        if (decorators.length == 0) {
            return Docs.EMPTY;
        }
        return Docs.group(
                Docs.join(Docs.LINE, printAll(decorators)), endsLine(decorators) ? Docs.HARD_LINE : Docs.LINE);
    }

    private static Node[] decoratorsOf(Node node) {
        return switch (node.kind) {
            case CLASS,
                    CLASS_EXPRESSION,
                    IDENTIFIER,
                    OBJECT_PATTERN,
                    ARRAY_PATTERN,
                    ASSIGNMENT_PATTERN,
                    REST,
                    PARAMETER_PROPERTY -> node.secondList();
            default -> new Node[0];
        };
    }

    private boolean endsLine(Node[] decorators) {
        for (Node decorator : decorators) {
            if (SourceText.isAtLineEnd(source, decorator.end)) {
                return true;
            }
        }
        return false;
    }
}
