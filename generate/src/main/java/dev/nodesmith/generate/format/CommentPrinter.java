package dev.nodesmith.generate.format;

import dev.nodesmith.generate.format.Comment.Placement;
import java.util.ArrayList;
import java.util.List;

/** Prints comments: those before and behind a node around it, and dangling ones where a rule asks for them. */
final class CommentPrinter extends Rules {

    private static final String IGNORE = "prettier-ignore";

    CommentPrinter(TreePrinter printer) {
        super(printer);
    }

    Doc around(Node node, Doc doc) {
        Doc leading = leading(node);
        Doc trailing = trailing(node);
        return leading == Docs.EMPTY && trailing == Docs.EMPTY ? doc : Docs.around(leading, doc, trailing);
    }

    Doc leading(Node node) {
        if (!node.hasComments()) {
            return Docs.EMPTY;
        }
        List<Doc> parts = new ArrayList<>();
        for (Comment comment : node.comments) {
            if (comment.isLeading()) {
                parts.add(print(comment));
                parts.add(afterLeading(comment));
                int next = SourceText.skipSpaces(source, comment.end);
                if (next < source.length() && source.charAt(next) == '\n' && SourceText.isAtLineEnd(source, next + 1)) {
                    parts.add(Docs.HARD_LINE);
                }
            }
        }
        return Docs.concat(parts);
    }

    private Doc afterLeading(Comment comment) {
        if (!comment.isBlock) {
            return Docs.HARD_LINE;
        }
        if (!SourceText.isAtLineEnd(source, comment.end)) {
            return Docs.SPACE;
        }
        return SourceText.isAtLineStart(source, comment.start) ? Docs.HARD_LINE : Docs.LINE;
    }

    Doc trailing(Node node) {
        if (!node.hasComments()) {
            return Docs.EMPTY;
        }
        List<Doc> parts = new ArrayList<>();
        boolean previousIsSuffix = false;
        boolean previousIsBlock = false;
        for (Comment comment : node.comments) {
            if (!comment.isTrailing()) {
                continue;
            }
            Doc printed = print(comment);
            boolean isSuffix = true;
            if ((previousIsSuffix && !previousIsBlock) || SourceText.isAtLineStart(source, comment.start)) {
                boolean isSpaced = SourceText.isPreviousLineEmpty(source, comment.start);
                parts.add(Docs.lineSuffix(Docs.concat(Docs.HARD_LINE, when(isSpaced, Docs.HARD_LINE), printed)));
            } else if (!comment.isBlock || previousIsSuffix) {
                parts.add(Docs.lineSuffix(Docs.concat(Docs.SPACE, printed)));
                parts.add(Docs.BREAK_PARENT);
            } else {
                parts.add(Docs.SPACE);
                parts.add(printed);
                isSuffix = false;
            }
            previousIsSuffix = isSuffix;
            previousIsBlock = comment.isBlock;
        }
        return Docs.concat(parts);
    }

    Doc dangling(Node node) {
        return dangling(node, Placement.DANGLING);
    }

    Doc dangling(Node node, Placement placement) {
        if (!node.hasComments()) {
            return Docs.EMPTY;
        }
        List<Doc> parts = new ArrayList<>();
        for (Comment comment : node.comments) {
            if (comment.placement == placement) {
                parts.add(print(comment));
            }
        }
        return Docs.join(Docs.HARD_LINE, parts);
    }

    /** Dangling comments between brackets that hold nothing else. */
    Doc danglingInList(Node node) {
        if (!Facts.hasDanglingComment(node)) {
            return Docs.EMPTY;
        }
        return Docs.concat(
                Docs.indent(Docs.SOFT_LINE, dangling(node)),
                Facts.hasLineComment(node, Placement.DANGLING) ? Docs.HARD_LINE : Docs.SOFT_LINE);
    }

    boolean isIgnored(Node node) {
        for (Comment comment : node.comments) {
            if (comment.isLeading() && isIgnore(comment)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIgnore(Comment comment) {
        String text = source.substring(comment.start + 2, comment.isBlock ? comment.end - 2 : comment.end);
        return text.strip().equals(IGNORE);
    }

    /** A node as it stands in the source. */
    Doc verbatim(Node node) {
        return Docs.concat(Docs.literal(source, node.start, node.end), when(endsBeforeSemicolon(node), Docs.SEMICOLON));
    }

    private boolean endsBeforeSemicolon(Node node) {
        return switch (node.kind) {
            case VARIABLES, BREAK, CONTINUE, DEBUGGER -> true;
            case EXPRESSION_STATEMENT, IMPORT, EXPORT_DEFAULT, EXPORT_NAMED, EXPORT_ALL, RETURN, THROW, DO_WHILE ->
                SourceText.nextCharacter(source, node.end) == ';';
            case IF -> endsBeforeSemicolon(node.alternate().exists() ? node.alternate() : node.consequent());
            case FOR, FOR_IN, FOR_OF, WHILE, LABELED -> endsBeforeSemicolon(node.body());
            default -> false;
        };
    }

    Doc print(Comment comment) {
        int end = comment.end;
        if (!comment.isBlock) {
            while (Character.isWhitespace(source.charAt(end - 1))) {
                end--;
            }
            return Docs.slice(source, comment.start, end);
        }
        return isStarred(comment) ? starred(comment) : Docs.literal(source, comment.start, end);
    }

    /** Whether every line of a comment starts with a star, so that it can be indented anew. */
    boolean isStarred(Comment comment) {
        int at = source.indexOf('\n', comment.start);
        if (!comment.isBlock || at < 0 || at >= comment.end) {
            return false;
        }
        while (at >= 0 && at < comment.end) {
            int next = SourceText.skipSpaces(source, at + 1);
            if (source.charAt(next) != '*') {
                return false;
            }
            at = source.indexOf('\n', next);
        }
        return true;
    }

    private Doc starred(Comment comment) {
        boolean isJsdoc = source.charAt(comment.start + 2) == '*' && source.charAt(comment.start + 3) != '*';
        List<Doc> parts = new ArrayList<>();
        int from = comment.start;
        while (true) {
            int newline = source.indexOf('\n', from);
            int lineEnd = newline < 0 || newline >= comment.end ? comment.end : newline;
            int start = SourceText.skipSpaces(source, from);
            int end = lineEnd;
            while (end > start && SourceText.isSpace(source.charAt(end - 1))) {
                end--;
            }
            if (from != comment.start) {
                parts.add(Docs.SPACE);
            }
            parts.add(Docs.slice(source, start, end));
            if (lineEnd == comment.end) {
                return Docs.concat(parts);
            }
            boolean keepsSpaces = isJsdoc
                    && from != comment.start
                    && end > start + 1
                    && lineEnd - end >= 2
                    && source.startsWith("  ", lineEnd - 2);
            if (keepsSpaces) {
                parts.add(Docs.text("  "));
            }
            parts.add(keepsSpaces ? Docs.LITERAL_LINE_INDENTED : Docs.HARD_LINE);
            from = lineEnd + 1;
        }
    }
}
