package dev.nodesmith.generate.format;

/** Decides which nodes are printed in parentheses; those of the source are forgotten. */
final class Parentheses {

    private final String source;

    Parentheses(String source) {
        this.source = source;
    }

    boolean areNeeded(Node node) {
        Node parent = node.parent;
        switch (node.kind) {
            case IDENTIFIER, THIS, SUPER, STRING, TEMPLATE, BLOCK, EXPRESSION_STATEMENT, VARIABLES, TYPE_REFERENCE -> {
                return node.is(Kind.STRING) && isStatementString(node);
            }
            case OBJECT, FUNCTION_EXPRESSION, CLASS_EXPRESSION -> {
                if (startsStatement(node) || (node.is(Kind.OBJECT) && startsArrowBody(node))) {
                    return true;
                }
            }
            default -> {
                // Decided below.
            }
        }
        if (Facts.isReturnOrThrow(parent) && node.is(Kind.SEQUENCE) && hasLeadingBreak(node)) {
            return false;
        }
        if (isSuperClass(node) && isComplexSuperClass(Facts.unwrapChain(node))) {
            return true;
        }
        if (parent.is(Kind.EXPORT_DEFAULT) && startsExport(node)) {
            return true;
        }
        if (parent.is(Kind.DECORATOR) && !isPlainDecorator(node)) {
            return true;
        }
        return switch (node.kind) {
            case UPDATE, UNARY -> aroundUnary(node, parent);
            case BINARY, LOGICAL, AS, SATISFIES, TYPE_ASSERTION -> aroundBinary(node, parent);
            case SEQUENCE -> !parent.is(Kind.FOR);
            case YIELD, AWAIT -> aroundAwait(node, parent);
            case ASSIGNMENT -> aroundAssignment(node, parent);
            case CONDITIONAL -> aroundConditional(node, parent);
            case FUNCTION_EXPRESSION ->
                Facts.isCallee(node) || parent.is(Kind.TAGGED_TEMPLATE) || parent.is(Kind.EXPORT_DEFAULT);
            case ARROW_FUNCTION -> aroundArrow(node, parent);
            case CLASS_EXPRESSION -> (parent.is(Kind.NEW) && parent.callee() == node) || parent.is(Kind.EXPORT_DEFAULT);
            case CHAIN, NON_NULL, CALL, MEMBER, TAGGED_TEMPLATE, IMPORT_CALL ->
                (node.is(Kind.CHAIN) && endsChain(node, parent))
                        || (parent.is(Kind.NEW) && parent.callee() == node && hasCall(node));
            case NUMBER -> parent.is(Kind.MEMBER) && parent.object() == node;
            case INSTANTIATION -> parent.is(Kind.MEMBER) && parent.object() == node;
            default -> TypeParentheses.areNeeded(node);
        };
    }

    private static boolean isStatementString(Node node) {
        Node parent = node.parent;
        return parent.is(Kind.EXPRESSION_STATEMENT)
                && !parent.has(Flag.DIRECTIVE)
                && (parent.parent.is(Kind.PROGRAM) || parent.parent.is(Kind.BLOCK));
    }

    private boolean hasLeadingBreak(Node node) {
        return Facts.hasLeadingOwnLineComment(node, source);
    }

    private static boolean startsStatement(Node node) {
        Node ancestor = node.parent;
        while (ancestor.exists() && !ancestor.is(Kind.EXPRESSION_STATEMENT)) {
            ancestor = ancestor.parent;
        }
        return ancestor.exists() && Facts.leftmost(ancestor.expression()) == node;
    }

    private static boolean startsArrowBody(Node node) {
        Node ancestor = node.parent;
        while (ancestor.exists() && !ancestor.is(Kind.ARROW_FUNCTION)) {
            ancestor = ancestor.parent;
        }
        Node body = ancestor.body();
        return ancestor.exists()
                && !body.is(Kind.SEQUENCE)
                && !body.is(Kind.ASSIGNMENT)
                && Facts.leftmost(body) == node;
    }

    private static boolean isSuperClass(Node node) {
        Node parent = node.parent;
        return (parent.is(Kind.CLASS) || parent.is(Kind.CLASS_EXPRESSION)) && parent.superClass() == node;
    }

    private static boolean isComplexSuperClass(Node node) {
        return switch (node.kind) {
            case ARROW_FUNCTION,
                    ASSIGNMENT,
                    AWAIT,
                    BINARY,
                    CONDITIONAL,
                    LOGICAL,
                    NEW,
                    OBJECT,
                    SEQUENCE,
                    TAGGED_TEMPLATE,
                    UNARY,
                    UPDATE,
                    YIELD -> true;
            case CLASS_EXPRESSION -> node.secondList().length > 0;
            default -> false;
        };
    }

    private boolean startsExport(Node node) {
        if (node.is(Kind.SEQUENCE)) {
            return false;
        }
        Node first = node;
        while (true) {
            if (first.is(Kind.FUNCTION_EXPRESSION) || first.is(Kind.CLASS_EXPRESSION)) {
                return first == node || !areNeeded(first);
            }
            Node next = switch (first.kind) {
                case ASSIGNMENT,
                        BINARY,
                        LOGICAL,
                        CONDITIONAL,
                        CALL,
                        MEMBER,
                        TAGGED_TEMPLATE,
                        AS,
                        SATISFIES,
                        NON_NULL,
                        CHAIN -> first.left();
                default -> Node.NONE;
            };
            if (!next.exists() || (first != node && areNeeded(first))) {
                return false;
            }
            first = next;
        }
    }

    private static boolean isPlainDecorator(Node node) {
        return isDottedName(node) || (node.is(Kind.CALL) && !node.has(Flag.OPTIONAL) && isDottedName(node.callee()));
    }

    private static boolean isDottedName(Node node) {
        return node.is(Kind.IDENTIFIER)
                || (node.is(Kind.MEMBER)
                        && !node.has(Flag.COMPUTED)
                        && !node.has(Flag.OPTIONAL)
                        && node.property().is(Kind.IDENTIFIER)
                        && isDottedName(node.object()));
    }

    private static boolean aroundUnary(Node node, Node parent) {
        return switch (parent.kind) {
            case UNARY ->
                node.is(Kind.UPDATE)
                        ? node.has(Flag.PREFIX)
                                && ((node.text.equals("++") && parent.text.equals("+"))
                                        || (node.text.equals("--") && parent.text.equals("-")))
                        : node.text.equals(parent.text) && (node.text.equals("+") || node.text.equals("-"));
            case MEMBER -> parent.object() == node;
            case TAGGED_TEMPLATE, NON_NULL -> true;
            case NEW, CALL -> parent.callee() == node;
            case BINARY ->
                parent.left() == node
                        && (parent.text.equals("**")
                                || (node.is(Kind.UNARY)
                                        && (parent.text.equals("in") || parent.text.equals("instanceof"))));
            default -> false;
        };
    }

    private static boolean aroundBinary(Node node, Node parent) {
        if (node.is(Kind.BINARY) && (parent.is(Kind.UPDATE) || (node.text.equals("in") && isInForHead(node)))) {
            return true;
        }
        boolean isCast = Facts.isCast(node);
        return switch (parent.kind) {
            case AS, SATISFIES -> !isCast;
            case CONDITIONAL -> isCast || (node.is(Kind.LOGICAL) && node.text.equals("??"));
            case CALL, NEW -> parent.callee() == node;
            case CLASS, CLASS_EXPRESSION -> isSuperClass(node);
            case TYPE_ASSERTION, TAGGED_TEMPLATE, SPREAD, AWAIT, NON_NULL, UPDATE -> true;
            case UNARY -> !Facts.hasComment(node);
            case MEMBER -> parent.object() == node;
            case ASSIGNMENT, ASSIGNMENT_PATTERN -> parent.left() == node && (isCast || node.is(Kind.TYPE_ASSERTION));
            case LOGICAL -> node.is(Kind.LOGICAL) ? !parent.text.equals(node.text) : inOperator(node, parent);
            case BINARY -> inOperator(node, parent);
            default -> false;
        };
    }

    private static boolean inOperator(Node node, Node parent) {
        if (!Facts.isBinaryish(node)) {
            return !node.is(Kind.TYPE_ASSERTION) || Operators.isBitwise(parent.text);
        }
        int precedence = Operators.precedence(node.text);
        int outer = Operators.precedence(parent.text);
        if (outer > precedence || (outer == precedence && parent.right() == node)) {
            return true;
        }
        if (outer == precedence && !Operators.shouldFlatten(parent.text, node.text)) {
            return true;
        }
        boolean isSum = parent.text.equals("+") || parent.text.equals("-");
        if (outer < precedence && node.text.equals("%") && isSum) {
            return true;
        }
        return Operators.isBitwise(parent.text);
    }

    private static boolean isInForHead(Node node) {
        Node child = node;
        while (child.exists()) {
            if (child.parent.is(Kind.FOR) && child.parent.left() == child) {
                return true;
            }
            child = child.parent;
        }
        return false;
    }

    private static boolean aroundAwait(Node node, Node parent) {
        if (node.is(Kind.YIELD) && (parent.is(Kind.AWAIT) || parent.is(Kind.TYPE_ASSERTION))) {
            return true;
        }
        return switch (parent.kind) {
            case TAGGED_TEMPLATE, UNARY, LOGICAL, SPREAD, AS, SATISFIES, NON_NULL, BINARY, INSTANTIATION -> true;
            case MEMBER -> parent.object() == node;
            case NEW, CALL -> parent.callee() == node;
            case CONDITIONAL -> parent.test() == node;
            default -> false;
        };
    }

    private static boolean aroundAssignment(Node node, Node parent) {
        return switch (parent.kind) {
            case EXPRESSION_STATEMENT -> node.left().is(Kind.OBJECT_PATTERN);
            case ASSIGNMENT -> false;
            case FOR -> parent.left() != node && parent.alternate() != node;
            case SEQUENCE ->
                !parent.parent.is(Kind.FOR) || (parent.parent.left() != parent && parent.parent.alternate() != parent);
            case PROPERTY -> !parent.parent.is(Kind.OBJECT_PATTERN);
            default -> true;
        };
    }

    private static boolean aroundConditional(Node node, Node parent) {
        return switch (parent.kind) {
            case TAGGED_TEMPLATE, UNARY, SPREAD, BINARY, LOGICAL, AWAIT, TYPE_ASSERTION, AS, SATISFIES, NON_NULL ->
                true;
            case NEW, CALL -> parent.callee() == node;
            case CONDITIONAL -> parent.test() == node;
            case MEMBER -> parent.object() == node;
            default -> false;
        };
    }

    private static boolean aroundArrow(Node node, Node parent) {
        return switch (parent.kind) {
            case BINARY, AS, SATISFIES, NON_NULL, TAGGED_TEMPLATE, UNARY, LOGICAL, AWAIT, TYPE_ASSERTION -> true;
            case NEW, CALL -> parent.callee() == node;
            case MEMBER -> parent.object() == node;
            case INSTANTIATION -> true;
            case CONDITIONAL -> parent.test() == node;
            default -> false;
        };
    }

    private static boolean endsChain(Node node, Node parent) {
        return switch (parent.kind) {
            case NON_NULL -> true;
            case MEMBER -> parent.object() == node && !parent.has(Flag.OPTIONAL);
            case CALL -> parent.callee() == node && !parent.has(Flag.OPTIONAL);
            case NEW -> parent.callee() == node;
            case TAGGED_TEMPLATE -> parent.tag() == node;
            default -> false;
        };
    }

    private static boolean hasCall(Node callee) {
        Node node = callee;
        while (true) {
            switch (node.kind) {
                case CALL, IMPORT_CALL -> {
                    return true;
                }
                case MEMBER, TAGGED_TEMPLATE, NON_NULL -> node = node.object();
                default -> {
                    return false;
                }
            }
        }
    }
}
