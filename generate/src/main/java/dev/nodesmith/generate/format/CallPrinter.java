package dev.nodesmith.generate.format;

/** Calls, {@code new} and {@code import()}. */
final class CallPrinter extends Rules {

    CallPrinter(TreePrinter printer) {
        super(printer);
    }

    Doc call(Node node) {
        Node[] arguments = node.list();
        Doc types = node.is(Kind.CALL) || node.is(Kind.NEW) ? typeArguments(node) : Docs.EMPTY;
        Doc optional = when(node.has(Flag.OPTIONAL), Docs.text("?."));
        if (keepsOnOneLine(node)) {
            return Docs.concat(
                    callee(node),
                    optional,
                    types,
                    Docs.text("("),
                    Docs.join(Docs.text(", "), printAll(arguments)),
                    Docs.text(")"));
        }
        Node callee = node.callee();
        if (node.is(Kind.CALL) && callee.is(Kind.MEMBER) && !printer.parentheses.areNeeded(callee)) {
            return printer.chains.chain(node);
        }
        Doc contents = Docs.concat(callee(node), optional, types, printer.arguments.arguments(node));
        boolean groups = node.is(Kind.IMPORT_CALL) || node.is(Kind.EXTERNAL_MODULE) || callee.is(Kind.CALL);
        return groups ? Docs.group(contents) : contents;
    }

    Doc typeArguments(Node node) {
        return node.typeArguments().exists() ? Docs.concat(print(node.typeArguments()), Docs.BOUNDARY) : Docs.EMPTY;
    }

    private Doc callee(Node node) {
        return switch (node.kind) {
            case IMPORT_CALL -> Docs.text("import");
            case EXTERNAL_MODULE -> Docs.text("require");
            case NEW -> Docs.concat(Docs.text("new "), print(node.callee()), Docs.BOUNDARY);
            default -> Docs.concat(print(node.callee()), Docs.BOUNDARY);
        };
    }

    private boolean keepsOnOneLine(Node node) {
        Node[] arguments = node.list();
        if (arguments.length == 0) {
            return false;
        }
        if (arguments.length == 1 && Facts.isTemplateOnItsOwnLine(arguments[0], source)) {
            return true;
        }
        return isModuleImport(node) || isRequireOrDefine(node) || TestCalls.isTestCall(node);
    }

    private static boolean isModuleImport(Node node) {
        Node[] arguments = node.list();
        if (arguments.length != 1 || !arguments[0].is(Kind.STRING) || Facts.hasComment(arguments[0])) {
            return false;
        }
        return switch (node.kind) {
            case IMPORT_CALL, EXTERNAL_MODULE -> true;
            case CALL ->
                !node.has(Flag.OPTIONAL)
                        && switch (TestCalls.dotted(node.callee())) {
                            case "require", "require.resolve", "require.resolve.paths", "import.meta.resolve" -> true;
                            default -> false;
                        };
            default -> false;
        };
    }

    private static boolean isRequireOrDefine(Node node) {
        if (!node.is(Kind.CALL) || node.has(Flag.OPTIONAL) || !node.callee().is(Kind.IDENTIFIER)) {
            return false;
        }
        Node[] arguments = node.list();
        if (node.callee().text.equals("require")) {
            return (arguments.length > 1 || arguments[0].is(Kind.STRING)) && !Facts.hasComment(arguments[0]);
        }
        return node.callee().text.equals("define")
                && node.parent.is(Kind.EXPRESSION_STATEMENT)
                && (arguments.length == 1
                        || (arguments.length == 2 && arguments[0].is(Kind.ARRAY))
                        || (arguments.length == 3 && arguments[1].is(Kind.ARRAY)));
    }

    /** {@code f(a, b)(c)}: the outer arguments break before the inner ones. */
    static boolean isLongCurried(Node node) {
        Node parent = node.parent;
        return node.is(Kind.CALL)
                && parent.is(Kind.CALL)
                && parent.callee() == node
                && parent.list().length > 0
                && node.list().length > parent.list().length;
    }
}
