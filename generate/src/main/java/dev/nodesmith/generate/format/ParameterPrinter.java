package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** The parameters of functions and function types. */
final class ParameterPrinter extends Rules {

    private static final Doc OPEN = Docs.text("(");
    private static final Doc CLOSE = Docs.text(")");

    ParameterPrinter(TreePrinter printer) {
        super(printer);
    }

    /**
     * @param hugs whether the function hugs the parentheses of a call, so that its parameters must not break
     * @throws DoesNotHug when they must break all the same
     */
    Doc parameters(Node function, boolean hugs, boolean withTypes) {
        Doc types = withTypes ? print(function.typeParameters()) : Docs.EMPTY;
        Node[] parameters = function.list();
        if (parameters.length == 0) {
            return Docs.concat(types, OPEN, printer.comments.danglingInList(function), CLOSE);
        }
        boolean inTestCall = Facts.isArgument(function) && TestCalls.isTestCall(function.parent);
        boolean hugsObject = shouldHugOnly(function);
        Doc list = list(parameters, inTestCall || hugsObject);
        if (hugs && !isDecoratedFunction(function)) {
            if (types.willBreak || list.willBreak) {
                throw new DoesNotHug();
            }
            return Docs.group(Docs.removeLines(types), OPEN, Docs.removeLines(list), CLOSE);
        }
        if ((hugsObject && parameters[0].secondList().length == 0) || inTestCall) {
            return Docs.concat(types, OPEN, list, CLOSE);
        }
        boolean hasRest = parameters[parameters.length - 1].is(Kind.REST);
        return Docs.concat(
                types,
                OPEN,
                Docs.indent(Docs.SOFT_LINE, list),
                when(!hasRest, Docs.TRAILING_COMMA),
                Docs.SOFT_LINE,
                CLOSE);
    }

    private Doc list(Node[] parameters, boolean onOneLine) {
        List<Doc> parts = new ArrayList<>(parameters.length * 3);
        for (int i = 0; i < parameters.length; i++) {
            parts.add(print(parameters[i]));
            if (i == parameters.length - 1) {
                break;
            }
            parts.add(Docs.COMMA);
            if (onOneLine) {
                parts.add(Docs.SPACE);
            } else if (isNextLineEmpty(parameters[i])) {
                parts.add(Docs.HARD_LINE);
                parts.add(Docs.HARD_LINE);
            } else {
                parts.add(Docs.LINE);
            }
        }
        return Docs.concat(parts);
    }

    /** Whether a pattern, or the object type of a name, is all that a function takes and breaks in its stead. */
    static boolean isHuggedParameter(Node node) {
        return (Facts.isFunctionLike(node.parent)
                        && Facts.contains(node.parent.list(), node)
                        && shouldHugOnly(node.parent))
                || (node.parent.is(Kind.BODILESS_FUNCTION) && shouldHugOnly(node.parent));
    }

    static boolean shouldHugOnly(Node function) {
        Node[] parameters = function.list();
        if (parameters.length != 1 || Facts.hasComment(parameters[0])) {
            return false;
        }
        Node parameter = parameters[0];
        return switch (parameter.kind) {
            case OBJECT_PATTERN, ARRAY_PATTERN -> true;
            case IDENTIFIER -> Facts.isObjectType(parameter.typeAnnotation().typeAnnotation());
            case ASSIGNMENT_PATTERN -> {
                Node left = parameter.left();
                Node right = parameter.right();
                yield (left.is(Kind.OBJECT_PATTERN) || left.is(Kind.ARRAY_PATTERN))
                        && (right.is(Kind.IDENTIFIER)
                                || ((right.is(Kind.OBJECT) || right.is(Kind.ARRAY)) && right.list().length == 0));
            }
            default -> false;
        };
    }

    /** Whether the result type breaks before the parameters do. */
    static boolean shouldGroup(Node function, Doc result) {
        Node annotation = function.typeAnnotation();
        if (!annotation.exists() || function.list().length != 1) {
            return false;
        }
        Node[] types = function.typeParameters().list();
        if (types.length > 1
                || (types.length == 1
                        && (types[0].constraint().exists()
                                || types[0].typeAnnotation().exists()))) {
            return false;
        }
        return Facts.isObjectType(annotation.typeAnnotation()) || result.willBreak;
    }

    static boolean hasParameterProperties(Node function) {
        Node[] parameters = function.list();
        if (parameters.length < 2) {
            return false;
        }
        for (Node parameter : parameters) {
            if (parameter.is(Kind.PARAMETER_PROPERTY)) {
                return true;
            }
        }
        return false;
    }

    static boolean areAllBareNames(Node function) {
        for (Node parameter : function.list()) {
            if (!parameter.is(Kind.IDENTIFIER) || parameter.typeAnnotation().exists()) {
                return false;
            }
        }
        return true;
    }

    /** {@code const f = decorate(a, b)((…) => {…})}: stays hugged even when the parameters break. */
    private static boolean isDecoratedFunction(Node function) {
        Node call = function.parent;
        if (!function.is(Kind.ARROW_FUNCTION)
                || !function.body().is(Kind.BLOCK)
                || !call.is(Kind.CALL)
                || call.list().length != 1
                || call.list()[0] != function
                || !call.callee().is(Kind.CALL)) {
            return false;
        }
        Node decorator = call.callee().callee();
        boolean isPlain = decorator.is(Kind.IDENTIFIER)
                || (decorator.is(Kind.MEMBER)
                        && !decorator.has(Flag.COMPUTED)
                        && decorator.object().is(Kind.IDENTIFIER)
                        && decorator.property().is(Kind.IDENTIFIER));
        Node target = call.parent;
        boolean isExported = switch (target.kind) {
            case VARIABLE -> target.parent.text.equals("const") && target.parent.list().length == 1;
            case EXPORT_DEFAULT, EXPORT_ASSIGNMENT -> true;
            case ASSIGNMENT -> TestCalls.dotted(target.left()).equals("module.exports");
            default -> false;
        };
        return isPlain && isExported;
    }
}
