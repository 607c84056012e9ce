package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** The arguments of a call: all on one line, or one hugging the parentheses, or each on a line of its own. */
final class ArgumentPrinter extends Rules {

    private static final Doc OPEN = Docs.text("(");
    private static final Doc CLOSE = Docs.text(")");

    ArgumentPrinter(TreePrinter printer) {
        super(printer);
    }

    Doc arguments(Node node) {
        Node[] arguments = node.list();
        if (arguments.length == 0) {
            return node.is(Kind.NEW) || node.is(Kind.CALL)
                    ? Docs.group(OPEN, printer.comments.danglingInList(node), CLOSE)
                    : Docs.text("()");
        }
        if (isCallbackWithDependencies(arguments)) {
            return Docs.concat(OPEN, Docs.join(Docs.text(", "), printAll(arguments)), CLOSE);
        }
        boolean hasBlankLine = false;
        List<Doc> printed = new ArrayList<>(arguments.length);
        for (int i = 0; i < arguments.length; i++) {
            Doc doc = print(arguments[i]);
            if (i == arguments.length - 1) {
                printed.add(doc);
            } else if (isNextLineEmpty(arguments[i])) {
                hasBlankLine = true;
                printed.add(Docs.concat(doc, Docs.COMMA, Docs.HARD_LINE, Docs.HARD_LINE));
            } else {
                printed.add(Docs.concat(doc, Docs.COMMA, Docs.LINE));
            }
        }
        Doc comma = when(node.is(Kind.CALL) || node.is(Kind.NEW), Docs.TRAILING_COMMA);
        if (hasBlankLine || (!node.parent.is(Kind.DECORATOR) && ArgumentFacts.isComposition(arguments))) {
            return allBroken(printed, comma);
        }
        if (printer.argumentFacts.shouldHugFirst(arguments)) {
            return hugFirst(arguments, printed, comma);
        }
        if (ArgumentFacts.shouldHugLast(arguments, printer.arrays)) {
            return hugLast(arguments, printed, comma);
        }
        Doc list = Docs.concat(printed);
        Doc contents = Docs.concat(OPEN, Docs.indent(Docs.SOFT_LINE, list), comma, Docs.SOFT_LINE, CLOSE);
        return CallPrinter.isLongCurried(node) ? contents : Docs.group(contents, list.willBreak);
    }

    private static Doc allBroken(List<Doc> printed, Doc comma) {
        return Docs.brokenGroup(
                Docs.concat(OPEN, Docs.indent(Docs.LINE, Docs.concat(printed)), comma, Docs.LINE, CLOSE));
    }

    private Doc hugFirst(Node[] arguments, List<Doc> printed, Doc comma) {
        Doc tail = Docs.concat(printed.subList(1, printed.size()));
        if (tail.willBreak) {
            return allBroken(printed, comma);
        }
        Doc first;
        try {
            first = printer.print(arguments[0], Hint.FIRST_ARGUMENT);
        } catch (DoesNotHug tooBig) {
            return allBroken(printed, comma);
        }
        Doc separator = Docs.text(", ");
        Doc broken = Docs.concat(OPEN, Docs.brokenGroup(first), separator, tail, CLOSE);
        if (first.willBreak) {
            return Docs.concat(Docs.BREAK_PARENT, Docs.conditionalGroup(broken, allBroken(printed, comma)));
        }
        return Docs.conditionalGroup(
                Docs.concat(OPEN, first, separator, tail, CLOSE), broken, allBroken(printed, comma));
    }

    private Doc hugLast(Node[] arguments, List<Doc> printed, Doc comma) {
        Doc head = Docs.concat(printed.subList(0, printed.size() - 1));
        if (head.willBreak) {
            return allBroken(printed, comma);
        }
        Doc last;
        try {
            last = printer.print(arguments[arguments.length - 1], Hint.LAST_ARGUMENT);
        } catch (DoesNotHug tooBig) {
            return allBroken(printed, comma);
        }
        Doc broken = Docs.concat(OPEN, head, Docs.brokenGroup(last), CLOSE);
        if (last.willBreak) {
            return Docs.concat(Docs.BREAK_PARENT, Docs.conditionalGroup(broken, allBroken(printed, comma)));
        }
        return Docs.conditionalGroup(Docs.concat(OPEN, head, last, CLOSE), broken, allBroken(printed, comma));
    }

    /** {@code useEffect(() => {…}, [a, b])}. */
    private static boolean isCallbackWithDependencies(Node[] arguments) {
        int base = arguments.length - 2;
        if (base != 0 && !(base == 1 && arguments[0].is(Kind.IDENTIFIER))) {
            return false;
        }
        Node callback = arguments[base];
        if (!callback.is(Kind.ARROW_FUNCTION)
                || callback.list().length > 0
                || !callback.body().is(Kind.BLOCK)
                || !arguments[base + 1].is(Kind.ARRAY)) {
            return false;
        }
        for (Node argument : arguments) {
            if (Facts.hasComment(argument)) {
                return false;
            }
        }
        return true;
    }
}
