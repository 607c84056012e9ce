package dev.nodesmith.generate.format;

/** What the layout of a call asks about its arguments. */
final class ArgumentFacts {

    private static final int SIMPLE_DEPTH = 2;
    private static final int SHORT_REGEX = 5;

    private final String source;

    ArgumentFacts(String source) {
        this.source = source;
    }

    /** Several functions, or a call that takes one beside other arguments: {@code pipe(map(x => y), z)}. */
    static boolean isComposition(Node[] arguments) {
        if (arguments.length < 2) {
            return false;
        }
        int functions = 0;
        for (Node argument : arguments) {
            if (Facts.isFunction(argument)) {
                functions++;
                if (functions > 1) {
                    return true;
                }
                continue;
            }
            Node call = Facts.unwrapChain(argument);
            if (call.is(Kind.CALL)) {
                for (Node inner : call.list()) {
                    if (Facts.isFunction(inner)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    boolean shouldHugFirst(Node[] arguments) {
        if (arguments.length != 2) {
            return false;
        }
        Node first = arguments[0];
        Node second = arguments[1];
        boolean isFunction = first.is(Kind.FUNCTION_EXPRESSION)
                || (first.is(Kind.ARROW_FUNCTION) && first.body().is(Kind.BLOCK));
        return isFunction
                && !Facts.hasComment(first)
                && !Facts.isFunction(second)
                && !second.is(Kind.CONDITIONAL)
                && isProbablyShort(second)
                && !couldHug(second, false);
    }

    static boolean shouldHugLast(Node[] arguments, ArrayPrinter arrays) {
        Node last = arguments[arguments.length - 1];
        Node beforeLast = arguments.length > 1 ? arguments[arguments.length - 2] : Node.NONE;
        return !Facts.hasLeadingComment(last)
                && !Facts.hasTrailingComment(last)
                && couldHug(last, false)
                && !beforeLast.is(last.kind)
                && !(arguments.length == 2 && beforeLast.is(Kind.ARROW_FUNCTION) && last.is(Kind.ARRAY))
                && !(arguments.length > 1 && arrays.isConcise(last));
    }

    private static boolean couldHug(Node argument, boolean inArrowChain) {
        return switch (argument.kind) {
            case OBJECT, ARRAY -> argument.list().length > 0 || Facts.hasComment(argument);
            case AS, SATISFIES, TYPE_ASSERTION -> couldHug(argument.expression(), false);
            case FUNCTION_EXPRESSION -> true;
            case ARROW_FUNCTION -> couldHugArrow(argument.body(), inArrowChain);
            default -> false;
        };
    }

    private static boolean couldHugArrow(Node body, boolean inArrowChain) {
        return switch (body.kind) {
            case BLOCK, OBJECT, ARRAY -> true;
            case ARROW_FUNCTION -> couldHug(body, true);
            case CONDITIONAL -> !inArrowChain;
            default -> !inArrowChain && Facts.unwrapChain(body).is(Kind.CALL);
        };
    }

    private boolean isProbablyShort(Node node) {
        if (Facts.isCast(node)) {
            Node type = node.typeAnnotation();
            for (int i = 0; i < 2 && type.is(Kind.ARRAY_TYPE); i++) {
                type = type.left();
            }
            if (type.is(Kind.TYPE_REFERENCE) && type.typeArguments().list().length == 1) {
                type = type.typeArguments().list()[0];
            }
            return Facts.isSimpleType(type) && isSimple(node.expression(), 1);
        }
        if (Facts.isCallLike(node) && node.list().length > 1) {
            return false;
        }
        if (Facts.isBinaryish(node)) {
            return isSimple(node.left(), 1) && isSimple(node.right(), 1);
        }
        return node.is(Kind.REGEX) || isSimple(node);
    }

    boolean isSimple(Node node) {
        return isSimple(node, SIMPLE_DEPTH);
    }

    private boolean isSimple(Node wrapped, int depth) {
        if (depth <= 0) {
            return false;
        }
        Node node = Facts.unwrapChain(wrapped);
        return switch (node.kind) {
            case REGEX -> source.lastIndexOf('/', node.end - 1) - node.start - 1 <= SHORT_REGEX;
            case STRING, NUMBER, BIGINT, BOOLEAN, NULL, IDENTIFIER, THIS, SUPER, PRIVATE_NAME -> true;
            case TEMPLATE -> areSimple(node.secondList(), depth - 1) && !Facts.isTemplateMultiLine(node, source);
            case OBJECT -> areSimpleProperties(node.list(), depth);
            case ARRAY -> areSimple(node.list(), depth - 1);
            case IMPORT_CALL -> node.list().length <= depth && areSimple(node.list(), depth - 1);
            case CALL, NEW ->
                isSimple(node.callee(), depth) && node.list().length <= depth && areSimple(node.list(), depth - 1);
            case MEMBER -> isSimple(node.object(), depth) && isSimple(node.property(), depth);
            case UNARY ->
                switch (node.text) {
                    case "!", "-", "+", "~" -> isSimple(node.argument(), depth);
                    default -> false;
                };
            case UPDATE -> isSimple(node.argument(), depth);
            default -> false;
        };
    }

    private boolean areSimple(Node[] nodes, int depth) {
        for (Node node : nodes) {
            if (node.exists() && !isSimple(node, depth)) {
                return false;
            }
        }
        return true;
    }

    private boolean areSimpleProperties(Node[] properties, int depth) {
        for (Node property : properties) {
            boolean isSimple = property.is(Kind.PROPERTY)
                    && !property.has(Flag.COMPUTED)
                    && (property.has(Flag.SHORTHAND) || isSimple(property.value(), depth - 1));
            if (!isSimple) {
                return false;
            }
        }
        return true;
    }
}
