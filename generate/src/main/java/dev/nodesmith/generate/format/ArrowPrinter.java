package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Arrow functions; {@code a => b => c} prints as one chain. */
final class ArrowPrinter extends Rules {

    private static final Doc ARROW = Docs.text(" =>");

    ArrowPrinter(TreePrinter printer) {
        super(printer);
    }

    Doc arrow(Node node, Hint hint) {
        boolean isChain = hint != Hint.LAST_ARGUMENT && node.body().is(Kind.ARROW_FUNCTION);
        List<Doc> signatures = new ArrayList<>();
        List<Doc> trailingComments = new ArrayList<>();
        boolean breaksChain = false;
        Node function = node;
        while (true) {
            Doc signature = signature(function, hint);
            if (function == node) {
                signatures.add(signature);
            } else {
                signatures.add(Docs.concat(printer.comments.leading(function), signature));
                trailingComments.add(0, printer.comments.trailing(function));
            }
            breaksChain |= isChain && mustBreakChain(function);
            if (!isChain || !function.body().is(Kind.ARROW_FUNCTION)) {
                break;
            }
            function = function.body();
        }
        Node body = function.body();
        Doc bodyDoc = printer.print(body, hint);
        boolean onSameLine = !Facts.hasLeadingOwnLineComment(body, source)
                && (body.is(Kind.SEQUENCE) || mayFollowArrow(body) || (!breaksChain && needsParenthesesIfFlat(body)));
        boolean isCallee = Facts.isCallee(node);
        Doc heads = heads(node, hint, signatures, breaksChain);
        Doc.GroupId id = new Doc.GroupId();
        boolean indents = isChain && (isCallee || hint.isAssignment());
        boolean breaksHeads = indents && (hint == Hint.CHAIN_TAIL_ARROW_CHAIN || (isCallee && !onSameLine));
        Doc tail = body(node, hint, body, bodyDoc, Docs.concat(trailingComments), onSameLine);
        return Docs.group(
                Docs.group(
                        indents ? Docs.indent(when(!Facts.hasComment(node), Docs.SOFT_LINE), heads) : heads,
                        breaksHeads,
                        isChain ? id : Docs.NO_ID),
                ARROW,
                isChain ? Docs.indentIfBreak(tail, id) : Docs.group(tail),
                isChain && isCallee ? Docs.ifBreak(Docs.SOFT_LINE, Docs.EMPTY, id) : Docs.EMPTY);
    }

    private static boolean mustBreakChain(Node function) {
        if ((function.typeAnnotation().exists() && function.list().length > 0)
                || function.typeParameters().exists()) {
            return true;
        }
        for (Node parameter : function.list()) {
            if (!parameter.is(Kind.IDENTIFIER)) {
                return true;
            }
        }
        return false;
    }

    private Doc signature(Node node, Hint hint) {
        boolean hugs = hint.isArgument();
        Doc result = print(node.typeAnnotation());
        if (hugs) {
            if (result.willBreak) {
                throw new DoesNotHug();
            }
            result = result == Docs.EMPTY ? result : Docs.group(Docs.removeLines(result));
        }
        Doc head = Docs.group(printer.parameters.parameters(node, hugs, true), result);
        Doc comments = printer.comments.dangling(node, Comment.Placement.BEFORE_ARROW);
        return Docs.concat(
                when(node.has(Flag.ASYNC), Docs.text("async ")),
                head,
                when(comments != Docs.EMPTY, Docs.SPACE),
                comments);
    }

    private boolean mayFollowArrow(Node body) {
        return switch (body.kind) {
            case ARRAY, OBJECT, ARROW_FUNCTION, BLOCK -> true;
            default -> Facts.isTemplateOnItsOwnLine(body, source);
        };
    }

    /** A conditional, which could be read as a comparison: {@code a => a ? b : c}. */
    private static boolean needsParenthesesIfFlat(Node body) {
        return body.is(Kind.CONDITIONAL) && !Facts.leftmost(body).is(Kind.OBJECT);
    }

    private static Doc heads(Node node, Hint hint, List<Doc> signatures, boolean breaks) {
        if (signatures.size() == 1) {
            return signatures.get(0);
        }
        Doc separator = Docs.concat(ARROW, Docs.LINE);
        boolean isCallee = Facts.isCallee(node);
        if ((!isCallee && Facts.isCallLike(node.parent)) || Facts.isBinaryish(node.parent)) {
            Doc rest = Docs.join(separator, signatures.subList(1, signatures.size()));
            return Docs.group(Docs.concat(signatures.get(0), ARROW, Docs.indent(Docs.LINE, rest)), breaks);
        }
        Doc row = Docs.join(separator, signatures);
        return Docs.group(isCallee || hint.isAssignment() ? row : Docs.indent(row), breaks);
    }

    private static Doc body(Node node, Hint hint, Node body, Doc bodyDoc, Doc comments, boolean onSameLine) {
        boolean isLast = hint == Hint.LAST_ARGUMENT;
        Doc comma = when(isLast, Docs.TRAILING_COMMA);
        Doc end = when(isLast && !Facts.hasComment(node), Docs.SOFT_LINE);
        if (!onSameLine) {
            return Docs.concat(Docs.indent(Docs.LINE, bodyDoc, comments), comma, end);
        }
        if (!needsParenthesesIfFlat(body)) {
            return Docs.concat(Docs.SPACE, bodyDoc, comments);
        }
        Doc conditional = Docs.group(
                Docs.ifBreak(Docs.EMPTY, Docs.text("(")),
                Docs.indent(Docs.SOFT_LINE, bodyDoc),
                Docs.ifBreak(Docs.EMPTY, Docs.text(")")),
                comma,
                end);
        return Docs.concat(Docs.SPACE, conditional, comments);
    }
}
