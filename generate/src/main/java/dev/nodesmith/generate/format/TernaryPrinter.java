package dev.nodesmith.generate.format;

/** Conditional expressions and types; chains of them are not indented further. */
final class TernaryPrinter extends Rules {

    TernaryPrinter(TreePrinter printer) {
        super(printer);
    }

    Doc layOut(Node node) {
        boolean isType = node.is(Kind.CONDITIONAL_TYPE);
        Node parent = node.parent;
        Node consequent = isType ? node.alternate() : node.consequent();
        Node alternate = isType ? node.body() : node.alternate();
        boolean inSame = parent.is(node.kind);
        boolean isParentTest = inSame && (parent.left() == node || (isType && parent.right() == node));
        boolean isParentAlternate = inSame && (isType ? parent.body() : parent.alternate()) == node;
        boolean noIndent = inSame && !isParentTest;

        boolean isNested = consequent.is(node.kind);
        Doc part = Docs.concat(
                Docs.LINE,
                Docs.text("? "),
                isNested ? Docs.ifBreak(Docs.EMPTY, Docs.text("(")) : Docs.EMPTY,
                Docs.align(2, print(consequent)),
                isNested ? Docs.ifBreak(Docs.EMPTY, Docs.text(")")) : Docs.EMPTY,
                Docs.LINE,
                Docs.text(": "),
                Docs.align(2, print(alternate)));
        boolean breaksClosing = !isType && parent.is(Kind.MEMBER) && !parent.has(Flag.COMPUTED);
        boolean extraIndent = !isType && isHeadOfChain(node);
        Doc result = Docs.concat(
                test(node, isType, isParentAlternate),
                noIndent ? part : Docs.indent(part),
                when(breaksClosing && !extraIndent, Docs.SOFT_LINE));
        Doc doc = noIndent ? result : Docs.group(result);
        return isParentTest || extraIndent ? Docs.group(Docs.indent(Docs.SOFT_LINE, doc), Docs.SOFT_LINE) : doc;
    }

    private Doc test(Node node, boolean isType, boolean isParentAlternate) {
        Doc test = isType
                ? Docs.concat(print(node.left()), Docs.text(" extends "), print(node.right()))
                : print(node.test());
        return isParentAlternate ? Docs.align(2, test) : test;
    }

    /** Whether members or calls follow whose result is assigned, returned or the like. */
    private static boolean isHeadOfChain(Node node) {
        Node child = node;
        Node ancestor = node.parent;
        while (Facts.isChainWrapper(ancestor)
                || (ancestor.is(Kind.CALL) && ancestor.callee() == child)
                || (ancestor.is(Kind.MEMBER) && ancestor.object() == child)) {
            child = ancestor;
            ancestor = ancestor.parent;
        }
        if ((ancestor.is(Kind.NEW) && ancestor.callee() == child) || Facts.isCast(ancestor)) {
            child = ancestor;
            ancestor = ancestor.parent;
        }
        if (child == node) {
            return false;
        }
        return switch (ancestor.kind) {
            case ASSIGNMENT -> ancestor.right() == child;
            case VARIABLE -> ancestor.init() == child;
            case RETURN, THROW, UNARY, YIELD, AWAIT -> true;
            default -> false;
        };
    }
}
