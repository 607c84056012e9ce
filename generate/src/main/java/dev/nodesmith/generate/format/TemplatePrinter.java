package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Template literals: their text is never touched, and their expressions stay on one line if they were. */
final class TemplatePrinter extends Rules {

    private static final Doc BACKTICK = Docs.text("`");

    TemplatePrinter(TreePrinter printer) {
        super(printer);
    }

    Doc template(Node node) {
        Node[] texts = node.list();
        Node[] expressions = node.secondList();
        List<Doc> parts = new ArrayList<>(texts.length * 2 + 3);
        parts.add(Docs.BOUNDARY);
        parts.add(BACKTICK);
        int indentation = 0;
        for (int i = 0; i < texts.length; i++) {
            parts.add(print(texts[i]));
            if (i < expressions.length) {
                indentation = indentation(texts[i], indentation);
                parts.add(expression(expressions[i], texts[i], texts[i + 1], indentation));
            }
        }
        parts.add(BACKTICK);
        return Docs.concat(parts);
    }

    /** How far the line is indented that a piece of text ends on. */
    private int indentation(Node text, int before) {
        int newline = source.lastIndexOf('\n', text.end - 1);
        if (newline < text.start) {
            return before;
        }
        int at = newline + 1;
        int size = 0;
        while (at < text.end && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            size = source.charAt(at) == '\t' ? size / 2 * 2 + 2 : size + 1;
            at++;
        }
        return size;
    }

    private Doc expression(Node node, Node before, Node after, int indentation) {
        Doc doc = print(node);
        boolean isMultiLine = SourceText.hasNewline(source, before.end, after.start);
        if (!isMultiLine && (doc.canBreak || Facts.hasComment(node))) {
            String line = DocPrinter.print(doc, Integer.MAX_VALUE, 64);
            isMultiLine = line.indexOf('\n') >= 0;
            doc = isMultiLine ? doc : Docs.text(line);
        }
        if (isMultiLine && breaksAtBraces(node)) {
            doc = Docs.concat(Docs.indent(Docs.SOFT_LINE, doc), Docs.SOFT_LINE);
        }
        boolean followsNewline = before.end > before.start && source.charAt(before.end - 1) == '\n';
        if (indentation == 0 && followsNewline) {
            doc = Docs.align(Doc.TO_MARGIN, doc);
        } else if (indentation > 0) {
            doc = Docs.align(Doc.TO_MARGIN, Docs.align(indentation, doc));
        }
        return Docs.group(Docs.text("${"), doc, Docs.BOUNDARY, Docs.text("}"));
    }

    private static boolean breaksAtBraces(Node node) {
        return switch (Facts.unwrapChain(node).kind) {
            case IDENTIFIER -> node.is(Kind.IDENTIFIER);
            case MEMBER -> true;
            case CONDITIONAL, SEQUENCE, AS, SATISFIES, BINARY, LOGICAL -> !Facts.isChainWrapper(node);
            default -> Facts.hasComment(node);
        };
    }

    Doc tagged(Node node) {
        Doc table = TestCalls.isEachTable(node) ? new EachTable(printer).layOut(node) : Docs.EMPTY;
        return Docs.concat(
                print(node.tag()),
                print(node.typeArguments()),
                spaceBeforeComment(node),
                Docs.BOUNDARY,
                table == Docs.EMPTY ? print(node.quasi()) : table);
    }

    private Doc spaceBeforeComment(Node tagged) {
        if (!Facts.hasLeadingComment(tagged.quasi())) {
            return Docs.EMPTY;
        }
        Node before = tagged.typeArguments().exists() ? tagged.typeArguments() : tagged.tag();
        int comment = tagged.quasi().comments.get(0).start;
        return SourceText.hasNewline(source, before.end, comment) ? Docs.SOFT_LINE : Docs.SPACE;
    }
}
