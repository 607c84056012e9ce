package dev.nodesmith.generate.format;

/** Recognises the calls of test frameworks, whose descriptions stay on the first line however long they are. */
final class TestCalls {

    private TestCalls() {}

    static boolean isTestCall(Node node) {
        if (!node.is(Kind.CALL) || node.has(Flag.OPTIONAL)) {
            return false;
        }
        Node[] arguments = node.list();
        if (arguments.length == 1) {
            if (isWrapper(node) && isTestCall(node.parent)) {
                return Facts.isFunction(arguments[0]);
            }
            return isSetup(node.callee()) && isWrapper(arguments[0]);
        }
        if ((arguments.length != 2 && arguments.length != 3)
                || (!arguments[0].is(Kind.TEMPLATE) && !arguments[0].is(Kind.STRING))
                || !isTestCallee(node.callee())) {
            return false;
        }
        Node body = arguments[1];
        if (arguments.length == 2) {
            return Facts.isFunction(body) || isWrapper(body);
        }
        boolean isFunctionWithBody = body.is(Kind.FUNCTION_EXPRESSION)
                || (body.is(Kind.ARROW_FUNCTION) && body.body().is(Kind.BLOCK));
        return arguments[2].is(Kind.NUMBER) && ((isFunctionWithBody && body.list().length <= 1) || isWrapper(body));
    }

    private static boolean isWrapper(Node node) {
        if (!node.is(Kind.CALL) || !node.callee().is(Kind.IDENTIFIER)) {
            return false;
        }
        return switch (node.callee().text) {
            case "async", "inject", "fakeAsync", "waitForAsync" -> true;
            default -> false;
        };
    }

    private static boolean isSetup(Node callee) {
        return callee.is(Kind.IDENTIFIER)
                && switch (callee.text) {
                    case "beforeEach", "beforeAll", "afterEach", "afterAll" -> true;
                    default -> false;
                };
    }

    private static boolean isTestCallee(Node callee) {
        if (!callee.is(Kind.IDENTIFIER) && !callee.is(Kind.MEMBER)) {
            return false;
        }
        return switch (dotted(callee)) {
            case "it",
                    "it.only",
                    "it.skip",
                    "describe",
                    "describe.only",
                    "describe.skip",
                    "test",
                    "test.only",
                    "test.skip",
                    "test.fixme",
                    "test.step",
                    "test.describe",
                    "test.describe.only",
                    "test.describe.skip",
                    "test.describe.fixme",
                    "test.describe.parallel",
                    "test.describe.parallel.only",
                    "test.describe.serial",
                    "test.describe.serial.only",
                    "skip",
                    "xit",
                    "xdescribe",
                    "xtest",
                    "fit",
                    "fdescribe",
                    "ftest" -> true;
            default -> false;
        };
    }

    /** {@code a.b.c} as written, or nothing when a link is anything else. */
    static String dotted(Node node) {
        if (node.is(Kind.IDENTIFIER)) {
            return node.text;
        }
        if (node.is(Kind.THIS)) {
            return "this";
        }
        if (node.is(Kind.META_PROPERTY)) {
            return node.object().text + "." + node.property().text;
        }
        if (!node.is(Kind.MEMBER)
                || node.has(Flag.COMPUTED)
                || node.has(Flag.OPTIONAL)
                || !node.property().is(Kind.IDENTIFIER)) {
            return "";
        }
        String object = dotted(node.object());
        return object.isEmpty() ? "" : object + "." + node.property().text;
    }

    /** Whether a tagged template is the table of {@code it.each} and the like. */
    static boolean isEachTable(Node node) {
        Node tag = node.tag();
        if (!tag.is(Kind.MEMBER) || !tag.property().text.equals("each")) {
            return false;
        }
        return switch (dotted(tag.object())) {
            case "it", "test", "describe", "fit", "ftest", "fdescribe", "xit", "xtest", "xdescribe" -> true;
            case "it.only", "it.skip", "test.only", "test.skip", "describe.only", "describe.skip" -> true;
            default -> false;
        };
    }
}
