package dev.nodesmith.generate.format;

/** The parentheses of types. */
final class TypeParentheses {

    private TypeParentheses() {}

    static boolean areNeeded(Node node) {
        Node parent = node.parent;
        return switch (node.kind) {
            case FUNCTION_TYPE -> isResultOfArrow(node) || aroundFunctionLike(node, parent) || inOperator(node, parent);
            case CONDITIONAL_TYPE, CONSTRUCTOR_TYPE -> aroundFunctionLike(node, parent) || inOperator(node, parent);
            case UNION_TYPE, INTERSECTION_TYPE -> isOperand(parent) || inOperator(node, parent);
            case INFER_TYPE -> aroundInfer(node, parent);
            case TYPE_OPERATOR -> inOperator(node, parent);
            case TYPE_QUERY ->
                (parent.is(Kind.INDEXED_ACCESS_TYPE) && parent.left() == node) || parent.is(Kind.ARRAY_TYPE);
            default -> false;
        };
    }

    private static boolean isResultOfArrow(Node node) {
        return node.parent.is(Kind.TYPE_ANNOTATION)
                && node.parent.parent.is(Kind.ARROW_FUNCTION)
                && node.parent.parent.typeAnnotation() == node.parent;
    }

    private static boolean aroundFunctionLike(Node node, Node parent) {
        if (parent.is(Kind.CONDITIONAL_TYPE)) {
            boolean isCheck = parent.left() == node;
            boolean isExtends = parent.right() == node;
            if (isCheck || (isExtends && (node.is(Kind.CONDITIONAL_TYPE) || returnsConstrainedInfer(node)))) {
                return true;
            }
        }
        if (node.is(Kind.CONDITIONAL_TYPE) && parent.is(Kind.TYPE_PARAMETER) && parent.constraint() == node) {
            return true;
        }
        return isOperand(parent);
    }

    private static boolean returnsConstrainedInfer(Node node) {
        Node result = node.typeAnnotation().typeAnnotation();
        if (result.is(Kind.TYPE_PREDICATE)) {
            result = result.typeAnnotation().typeAnnotation();
        }
        return result.is(Kind.INFER_TYPE) && result.id().constraint().exists();
    }

    private static boolean aroundInfer(Node node, Node parent) {
        if (parent.is(Kind.REST_TYPE)) {
            return false;
        }
        return (isOperand(parent) && node.id().constraint().exists()) || inOperator(node, parent);
    }

    private static boolean isOperand(Node parent) {
        return parent.is(Kind.UNION_TYPE) || parent.is(Kind.INTERSECTION_TYPE);
    }

    private static boolean inOperator(Node node, Node parent) {
        return switch (parent.kind) {
            case ARRAY_TYPE, OPTIONAL_TYPE, REST_TYPE, TYPE_OPERATOR -> true;
            case INDEXED_ACCESS_TYPE -> parent.left() == node;
            default -> false;
        };
    }
}
