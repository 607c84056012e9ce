package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Calls on calls: {@code a.b().c().d()}. The links are gathered into groups of members and the calls behind them; a
 * chain with more than two groups breaks before each of them when it does not fit or does too much.
 */
final class MemberChainPrinter extends Rules {

    /** A name no longer than this keeps the first call on its line. */
    private static final int SHORT_NAME = 2;

    private record Link(Node node, Doc doc, boolean endsWithBlankLine) {
        boolean isCall() {
            return node.is(Kind.CALL);
        }

        boolean isMember() {
            return node.is(Kind.MEMBER);
        }

        boolean isIndexed() {
            return isMember() && node.has(Flag.COMPUTED) && node.property().is(Kind.NUMBER);
        }
    }

    MemberChainPrinter(TreePrinter printer) {
        super(printer);
    }

    Doc chain(Node node) {
        List<Link> links = new ArrayList<>();
        addLinks(node.callee(), links);
        links.add(new Link(node, callDoc(node), false));

        List<List<Link>> groups = groups(links);
        boolean merges =
                groups.size() >= 2 && !Facts.hasComment(groups.get(1).get(0).node()) && staysOnFirstLine(node, groups);
        int cutoff = merges ? 3 : 2;
        List<Doc> printed = new ArrayList<>();
        for (List<Link> group : groups) {
            printed.add(printGroup(group));
        }
        Doc oneLine = Docs.concat(printed);
        boolean hasComment = hasComment(links, groups, cutoff);
        if (groups.size() <= cutoff && !hasComment && !endsGroupWithBlankLine(groups)) {
            return CallPrinter.isLongCurried(node) ? oneLine : Docs.group(oneLine);
        }
        int firstIndented = merges ? 2 : 1;
        List<Link> lastInline = groups.get(firstIndented - 1);
        Node lastInlineNode = lastInline.get(lastInline.size() - 1).node();
        boolean blankLineBefore = !lastInlineNode.is(Kind.CALL) && isBlankLineAfter(lastInlineNode);
        Doc expanded = Docs.concat(
                Docs.concat(printed.subList(0, firstIndented)),
                when(blankLineBefore, Docs.HARD_LINE),
                printIndented(printed.subList(firstIndented, printed.size())));
        return new Doc.MemberChain(
                mustBreak(links, groups, printed, hasComment)
                        ? Docs.group(expanded)
                        : Docs.concat(
                                when(oneLine.willBreak || blankLineBefore, Docs.BREAK_PARENT),
                                Docs.conditionalGroup(oneLine, expanded)));
    }

    private void addLinks(Node node, List<Link> links) {
        boolean isBare = !printer.parentheses.areNeeded(node);
        if (node.is(Kind.CALL)
                && isBare
                && (node.callee().is(Kind.MEMBER) || node.callee().is(Kind.CALL))) {
            addLinks(node.callee(), links);
            boolean blankLine = isBlankLineAfter(node);
            Doc doc = printer.comments.around(node, callDoc(node));
            links.add(new Link(node, Docs.concat(doc, when(blankLine, Docs.HARD_LINE)), blankLine));
        } else if (node.is(Kind.MEMBER) && isBare) {
            addLinks(node.object(), links);
            links.add(new Link(node, printer.comments.around(node, printer.operands.lookup(node)), false));
        } else if (node.is(Kind.CHAIN) && isBare) {
            addLinks(node.expression(), links);
        } else if (node.is(Kind.NON_NULL) && isBare) {
            addLinks(node.expression(), links);
            links.add(new Link(node, printer.comments.around(node, Docs.text("!")), false));
        } else {
            links.add(new Link(node, print(node), false));
        }
    }

    private Doc callDoc(Node call) {
        return Docs.concat(
                when(call.has(Flag.OPTIONAL), Docs.text("?.")),
                print(call.typeArguments()),
                printer.arguments.arguments(call));
    }

    private boolean isBlankLineAfter(Node node) {
        int next = SourceText.skipSpacesAndComments(source, node.end);
        if (next < source.length() && source.charAt(next) == ')') {
            return SourceText.isNextLineEmpty(source, next + 1);
        }
        return SourceText.isNextLineEmpty(source, node.end);
    }

    private static List<List<Link>> groups(List<Link> links) {
        List<List<Link>> groups = new ArrayList<>();
        List<Link> current = new ArrayList<>();
        current.add(links.get(0));
        int i = 1;
        while (i < links.size()
                && (links.get(i).node().is(Kind.NON_NULL)
                        || links.get(i).isCall()
                        || links.get(i).isIndexed())) {
            current.add(links.get(i));
            i++;
        }
        if (!links.get(0).isCall()) {
            while (i + 1 < links.size()
                    && links.get(i).isMember()
                    && links.get(i + 1).isMember()) {
                current.add(links.get(i));
                i++;
            }
        }
        groups.add(current);
        current = new ArrayList<>();
        boolean hasCall = false;
        for (; i < links.size(); i++) {
            Link link = links.get(i);
            if (hasCall && link.isMember()) {
                if (link.isIndexed()) {
                    current.add(link);
                    continue;
                }
                groups.add(current);
                current = new ArrayList<>();
                hasCall = false;
            }
            hasCall |= link.isCall() || link.node().is(Kind.IMPORT_CALL);
            current.add(link);
            if (Facts.hasTrailingComment(link.node())) {
                groups.add(current);
                current = new ArrayList<>();
                hasCall = false;
            }
        }
        if (!current.isEmpty()) {
            groups.add(current);
        }
        return groups;
    }

    /** Whether the first call follows what it is called on without a break: {@code this.x()}, {@code Object.keys()}. */
    private static boolean staysOnFirstLine(Node call, List<List<Link>> groups) {
        Node second = groups.get(1).get(0).node();
        boolean isComputed = second.is(Kind.MEMBER) && second.has(Flag.COMPUTED);
        List<Link> first = groups.get(0);
        if (first.size() == 1) {
            Node node = first.get(0).node();
            Node statement = call.parent.is(Kind.CHAIN) ? call.parent.parent : call.parent;
            return node.is(Kind.THIS)
                    || (node.is(Kind.IDENTIFIER)
                            && (isFactory(node.text)
                                    || (statement.is(Kind.EXPRESSION_STATEMENT) && node.text.length() <= SHORT_NAME)
                                    || isComputed));
        }
        Node last = first.get(first.size() - 1).node();
        return last.is(Kind.MEMBER)
                && last.property().is(Kind.IDENTIFIER)
                && (isFactory(last.property().text) || isComputed);
    }

    /** A capitalised name, or one of nothing but {@code _} and {@code $}. */
    private static boolean isFactory(String name) {
        char first = name.charAt(0);
        if (first >= 'A' && first <= 'Z') {
            return true;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != '_' && name.charAt(i) != '$') {
                return false;
            }
        }
        return true;
    }

    private static Doc printGroup(List<Link> group) {
        List<Doc> docs = new ArrayList<>(group.size());
        for (Link link : group) {
            docs.add(link.doc());
        }
        return Docs.concat(docs);
    }

    private static Doc printIndented(List<Doc> groups) {
        return groups.isEmpty() ? Docs.EMPTY : Docs.indent(Docs.HARD_LINE, Docs.join(Docs.HARD_LINE, groups));
    }

    private static boolean endsGroupWithBlankLine(List<List<Link>> groups) {
        for (List<Link> group : groups) {
            if (group.get(group.size() - 1).endsWithBlankLine()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasComment(List<Link> links, List<List<Link>> groups, int cutoff) {
        for (int i = 0; i < links.size() - 1; i++) {
            Node node = links.get(i).node();
            if ((i > 0 && Facts.hasLeadingComment(node)) || Facts.hasTrailingComment(node)) {
                return true;
            }
        }
        return groups.size() > cutoff
                && Facts.hasLeadingComment(groups.get(cutoff).get(0).node());
    }

    private boolean mustBreak(List<Link> links, List<List<Link>> groups, List<Doc> printed, boolean hasComment) {
        if (hasComment) {
            return true;
        }
        for (int i = 0; i < printed.size() - 1; i++) {
            if (printed.get(i).willBreak) {
                return true;
            }
        }
        int calls = 0;
        boolean hasComplexArgument = false;
        boolean earlierTakesFunction = false;
        for (int i = 0; i < links.size(); i++) {
            if (!links.get(i).isCall()) {
                continue;
            }
            calls++;
            for (Node argument : links.get(i).node().list()) {
                hasComplexArgument |= !printer.argumentFacts.isSimple(argument);
                earlierTakesFunction |= i < links.size() - 1 && Facts.isFunction(argument);
            }
        }
        List<Link> lastGroup = groups.get(groups.size() - 1);
        return (calls > 2 && hasComplexArgument)
                || (earlierTakesFunction
                        && lastGroup.get(lastGroup.size() - 1).isCall()
                        && printed.get(printed.size() - 1).willBreak);
    }
}
