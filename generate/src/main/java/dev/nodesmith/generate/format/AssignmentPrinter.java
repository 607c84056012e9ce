package dev.nodesmith.generate.format;

/** Everything with a left side, an operator and a right side: where the line breaks depends on both sides. */
final class AssignmentPrinter extends Rules {

    /** A key that is shorter gains nothing from a break behind it. */
    private static final int SHORT_KEY = 5;

    private static final int SHORT_ARGUMENT = TypeScriptFormatter.WIDTH / 4;

    AssignmentPrinter(TreePrinter printer) {
        super(printer);
    }

    Doc layOut(Node node) {
        return node.is(Kind.VARIABLE)
                ? assignment(node, printer.print(node.id()), " =", node.init())
                : assignment(node, printer.print(node.left()), " " + node.text, node.right());
    }

    Doc assignment(Node node, Doc left, String operator, Node rightNode) {
        Hint layout = layout(node, left, rightNode);
        Doc right = rightNode.exists() ? printer.print(rightNode, layout) : Docs.EMPTY;
        Doc sign = Docs.text(operator);
        return switch (layout) {
            case BREAK_AFTER_OPERATOR -> Docs.group(Docs.group(left), sign, Docs.group(Docs.indent(Docs.LINE, right)));
            case NEVER_BREAK_AFTER_OPERATOR -> Docs.group(Docs.group(left), sign, Docs.SPACE, right);
            case FLUID -> {
                Doc.GroupId id = new Doc.GroupId();
                yield Docs.group(
                        Docs.group(left),
                        sign,
                        Docs.group(Docs.indent(Docs.LINE), false, id),
                        Docs.BOUNDARY,
                        Docs.indentIfBreak(right, id));
            }
            case BREAK_LEFT -> Docs.group(left, sign, Docs.SPACE, Docs.group(right));
            case CHAIN -> Docs.concat(Docs.group(left), sign, Docs.LINE, right);
            case CHAIN_TAIL -> Docs.concat(Docs.group(left), sign, Docs.indent(Docs.LINE, right));
            case CHAIN_TAIL_ARROW_CHAIN -> Docs.concat(Docs.group(left), sign, right);
            default -> left;
        };
    }

    private Hint layout(Node node, Doc left, Node right) {
        if (!right.exists()) {
            return Hint.ONLY_LEFT;
        }
        boolean isTail = !right.is(Kind.ASSIGNMENT);
        boolean inChain = node.is(Kind.ASSIGNMENT) && Facts.isVariableOrAssignment(node.parent);
        if (inChain && (!isTail || !isStatement(node.parent.parent))) {
            return !isTail
                    ? Hint.CHAIN
                    : right.is(Kind.ARROW_FUNCTION) && right.body().is(Kind.ARROW_FUNCTION)
                            ? Hint.CHAIN_TAIL_ARROW_CHAIN
                            : Hint.CHAIN_TAIL;
        }
        if ((!isTail && right.right().is(Kind.ASSIGNMENT))
                || (right.is(Kind.UNION_TYPE) && !TypePrinter.shouldHug(right))
                || Facts.hasLeadingOwnLineComment(right, source)
                || hasStarredComment(right)) {
            return Hint.BREAK_AFTER_OPERATOR;
        }
        if (node.is(Kind.IMPORT_ATTRIBUTE) || isRequire(right)) {
            return Hint.NEVER_BREAK_AFTER_OPERATOR;
        }
        if (isComplexDestructuring(node)
                || hasComplexType(node)
                || (node.is(Kind.VARIABLE) && right.is(Kind.ARROW_FUNCTION) && left.canBreak)) {
            return Hint.BREAK_LEFT;
        }
        boolean hasShortKey = Facts.isValueProperty(node) && hasShortKey(left);
        if (breaksAfterOperator(right, hasShortKey)) {
            return Hint.BREAK_AFTER_OPERATOR;
        }
        if (hasComplexTypeParameters(node)) {
            return Hint.BREAK_LEFT;
        }
        if (!left.canBreak && (hasShortKey || staysOnLine(right))) {
            return Hint.NEVER_BREAK_AFTER_OPERATOR;
        }
        return Hint.FLUID;
    }

    private static boolean isStatement(Node node) {
        return node.is(Kind.EXPRESSION_STATEMENT) || node.is(Kind.VARIABLES);
    }

    private static boolean isRequire(Node node) {
        return node.is(Kind.CALL)
                && node.callee().is(Kind.IDENTIFIER)
                && node.callee().text.equals("require");
    }

    private static boolean staysOnLine(Node right) {
        return switch (right.kind) {
            case TEMPLATE, TAGGED_TEMPLATE, BOOLEAN, NUMBER, CLASS_EXPRESSION -> true;
            default -> false;
        };
    }

    private boolean hasStarredComment(Node node) {
        for (Comment comment : node.comments) {
            if (comment.isLeading() && printer.comments.isStarred(comment)) {
                return true;
            }
        }
        return false;
    }

    private boolean breaksAfterOperator(Node right, boolean hasShortKey) {
        if (Facts.isBinaryish(right) && !OperatorPrinter.inlinesRight(right)) {
            return true;
        }
        switch (right.kind) {
            case SEQUENCE -> {
                return true;
            }
            case CONDITIONAL_TYPE -> {
                if (isGeneric(right.left()) || isGeneric(right.right())) {
                    return true;
                }
            }
            case CONDITIONAL -> {
                return Facts.isBinaryish(right.test()) && !OperatorPrinter.inlinesRight(right.test());
            }
            case CLASS_EXPRESSION -> {
                return right.secondList().length > 0;
            }
            default -> {
                // Depends on what is inside.
            }
        }
        if (hasShortKey) {
            return false;
        }
        Node inner = right;
        while (inner.is(Kind.UNARY)
                || inner.is(Kind.AWAIT)
                || (inner.is(Kind.YIELD) && inner.argument().exists())
                || inner.is(Kind.NON_NULL)) {
            inner = inner.argument();
        }
        return inner.is(Kind.STRING) || isPoorlyBreakable(inner, false);
    }

    private static boolean isGeneric(Node type) {
        return (type.is(Kind.FUNCTION_TYPE) && type.typeParameters().exists())
                || (type.is(Kind.TYPE_REFERENCE) && type.typeArguments().exists());
    }

    private static boolean isComplexDestructuring(Node node) {
        if (!Facts.isVariableOrAssignment(node) || !node.left().is(Kind.OBJECT_PATTERN)) {
            return false;
        }
        Node[] properties = node.left().list();
        if (properties.length <= 2) {
            return false;
        }
        for (Node property : properties) {
            if (property.is(Kind.PROPERTY)
                    && (!property.has(Flag.SHORTHAND) || property.value().is(Kind.ASSIGNMENT_PATTERN))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasComplexTypeParameters(Node node) {
        if (!node.is(Kind.TYPE_ALIAS) || node.typeParameters().list().length < 2) {
            return false;
        }
        for (Node parameter : node.typeParameters().list()) {
            if (parameter.constraint().exists() || parameter.typeAnnotation().exists()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasComplexType(Node node) {
        if (!node.is(Kind.VARIABLE)) {
            return false;
        }
        Node type = node.id().typeAnnotation().typeAnnotation();
        if (!type.is(Kind.TYPE_REFERENCE) || type.typeArguments().list().length < 2) {
            return false;
        }
        for (Node argument : type.typeArguments().list()) {
            if (argument.is(Kind.CONDITIONAL_TYPE)
                    || (argument.is(Kind.TYPE_REFERENCE)
                            && argument.typeArguments().exists())) {
                return true;
            }
        }
        return false;
    }

    /** Members and calls without arguments worth breaking, so that the line breaks before them instead. */
    private boolean isPoorlyBreakable(Node node, boolean isDeep) {
        if (Facts.isChainWrapper(node)) {
            return isPoorlyBreakable(node.expression(), true);
        }
        if (node.is(Kind.CALL)) {
            Node[] arguments = node.list();
            boolean hasShortArguments =
                    arguments.length == 0 || (arguments.length == 1 && isShort(arguments[0], SHORT_ARGUMENT));
            return hasShortArguments
                    && !Docs.isMemberChain(printer.calls.call(node))
                    && !hasComplexTypeArguments(node)
                    && isPoorlyBreakable(node.callee(), true);
        }
        if (node.is(Kind.MEMBER)) {
            return isPoorlyBreakable(node.object(), true);
        }
        return isDeep && (node.is(Kind.IDENTIFIER) || node.is(Kind.THIS));
    }

    private boolean hasComplexTypeArguments(Node call) {
        Node[] types = call.typeArguments().list();
        if (types.length == 0) {
            return false;
        }
        if (types.length > 1) {
            return true;
        }
        Node type = types[0];
        return type.is(Kind.UNION_TYPE)
                || type.is(Kind.INTERSECTION_TYPE)
                || type.is(Kind.TYPE_LITERAL)
                || printer.print(call.typeArguments()).willBreak;
    }

    private boolean isShort(Node node, int limit) {
        if (Facts.hasComment(node)) {
            return false;
        }
        int length = node.end - node.start;
        return switch (node.kind) {
            case THIS -> true;
            case IDENTIFIER -> node.text.length() <= limit;
            case REGEX -> source.lastIndexOf('/', node.end - 1) - node.start - 1 <= limit;
            case STRING -> widthOf(Literals.string(source, node.start, node.end)) <= limit;
            case TEMPLATE ->
                node.secondList().length == 0
                        && length - 2 <= limit
                        && !SourceText.hasNewline(source, node.start, node.end);
            case UNARY ->
                (Facts.isSignedNumber(node) && !Facts.hasComment(node.argument())) || isShort(node.argument(), limit);
            case CALL ->
                node.list().length == 0
                        && node.callee().is(Kind.IDENTIFIER)
                        && node.callee().text.length() <= limit - 2;
            default -> Facts.isLiteral(node);
        };
    }

    private static int widthOf(Doc doc) {
        return doc instanceof Doc.Text text ? text.end - text.start : Integer.MAX_VALUE;
    }

    private static boolean hasShortKey(Doc key) {
        int width = plainWidth(key);
        return width >= 0 && width < SHORT_KEY;
    }

    /** The width of a document that is nothing but text, else -1. */
    private static int plainWidth(Doc doc) {
        if (doc instanceof Doc.Text text) {
            return text.width;
        }
        if (!(doc instanceof Doc.Concat concat)) {
            return -1;
        }
        int width = 0;
        for (Doc part : concat.parts) {
            int partWidth = plainWidth(part);
            if (partWidth < 0) {
                return -1;
            }
            width += partWidth;
        }
        return width;
    }
}
