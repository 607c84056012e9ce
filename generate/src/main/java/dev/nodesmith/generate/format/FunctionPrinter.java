package dev.nodesmith.generate.format;

/** Functions with the keyword, and the values of methods. */
final class FunctionPrinter extends Rules {

    FunctionPrinter(TreePrinter printer) {
        super(printer);
    }

    Doc function(Node node, Hint hint) {
        if (isMethodValue(node)) {
            return methodValue(node);
        }
        boolean hugs = node.is(Kind.FUNCTION_EXPRESSION)
                && hint == Hint.LAST_ARGUMENT
                && node.parent.is(Kind.CALL)
                && (node.parent.list().length > 1 || ParameterPrinter.areAllBareNames(node));
        Doc parameters = printer.parameters.parameters(node, hugs, false);
        Doc result = print(node.typeAnnotation());
        boolean groups = ParameterPrinter.shouldGroup(node, result);
        return Docs.concat(
                when(node.has(Flag.DECLARE), Docs.text("declare ")),
                when(node.has(Flag.ASYNC), Docs.text("async ")),
                Docs.text(node.has(Flag.GENERATOR) ? "function* " : "function "),
                print(node.id()),
                print(node.typeParameters()),
                Docs.group(groups ? Docs.group(parameters) : parameters, result),
                node.body().exists() ? Docs.concat(Docs.SPACE, print(node.body())) : Docs.SEMICOLON);
    }

    private static boolean isMethodValue(Node node) {
        return switch (node.parent.kind) {
            case METHOD, ABSTRACT_METHOD -> node.parent.value() == node;
            case PROPERTY -> node.parent.has(Flag.METHOD) && node.parent.value() == node;
            default -> false;
        };
    }

    private Doc methodValue(Node node) {
        Doc parameters = printer.parameters.parameters(node, false, false);
        Doc result = print(node.typeAnnotation());
        if (ParameterPrinter.hasParameterProperties(node)) {
            parameters = Docs.brokenGroup(parameters);
        } else if (ParameterPrinter.shouldGroup(node, result)) {
            parameters = Docs.group(parameters);
        }
        return Docs.concat(
                print(node.typeParameters()),
                Docs.group(parameters, result),
                node.body().exists() ? Docs.concat(Docs.SPACE, print(node.body())) : Docs.SEMICOLON);
    }
}
