package dev.nodesmith.generate.test.mocha;

import dev.nodesmith.generate.format.CallChain;
import dev.nodesmith.generate.format.CallRewriter;
import dev.nodesmith.generate.format.CallRewriter.Expression;
import dev.nodesmith.generate.format.CallRewriter.Replacement;
import dev.nodesmith.generate.format.CallRewriter.Statement;
import dev.nodesmith.generate.format.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A test as it is written for Mocha: hooks and tables of its own, the expectations of Chai, the stubs of Sinon. */
final class MochaSource {

    /** Everything that a test can have from its runner; names that it does not use are dropped with all other imports. */
    private static final String IMPORTS = """
            import { expect } from 'chai';
            import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
            import sinon from 'sinon';""";

    private static final Pattern IMPORT = Pattern.compile("import \\{[^}]*} from 'mocha';");

    private static final Pattern HOOK = Pattern.compile("^(before|after)(Each)?\\(", Pattern.MULTILINE);

    /** Where a file begins to prepare its tests, with the comment on it. */
    private static final Pattern PREPARATION =
            Pattern.compile("(^/\\*\\*[^\\n]*\\*/\\n)?^(let |(before|after)(Each)?\\()", Pattern.MULTILINE);

    private MochaSource() {}

    /**
     * @param path of the file
     * @param typescript a test as its template prints it, or what tests share
     */
    static String of(String path, String typescript) {
        Matcher imported = IMPORT.matcher(typescript);
        return imported.find()
                ? suite(path, CallRewriter.rewrite(imported.replaceFirst(IMPORTS), MochaSource::replacement))
                : typescript;
    }

    /** Hooks that stand in no suite would be run around the tests of all files. */
    private static String suite(String path, String typescript) {
        Matcher preparation = PREPARATION.matcher(typescript);
        if (!HOOK.matcher(typescript).find() || !preparation.find()) {
            return typescript;
        }
        String file = path.substring(path.lastIndexOf('/') + 1);
        String title = file.substring(0, file.indexOf('.')).replace('-', ' ');
        int start = preparation.start();
        return typescript.substring(0, start) + "describe('" + title + "', () => {\n" + typescript.substring(start)
                + "});\n";
    }

    private static Optional<Replacement> replacement(CallChain chain) {
        return switch (chain.first().name()) {
            case "expect" -> Optional.of(new Expression(expectation(chain)));
            case "sinon" -> Optional.of(doubles(chain));
            case "it" -> test(chain);
            case "beforeAll" -> Optional.of(hook("before", chain));
            case "afterAll" -> Optional.of(hook("after", chain));
            default -> Optional.empty();
        };
    }

    private static String expectation(CallChain chain) {
        if (chain.names().equals("expect.stringContaining")) {
            return "sinon.match(" + ChaiExpectations.join(chain.last().arguments()) + ")";
        }
        return SinonDoubles.assertion(chain).orElseGet(() -> ChaiExpectations.of(chain));
    }

    private static Replacement doubles(CallChain chain) {
        String arguments = ChaiExpectations.join(chain.last().arguments());
        return switch (chain.steps().get(1).name()) {
            case "fn" -> new Expression("sinon.spy(" + arguments + ")");
            case "useFakeTimers" -> new Expression("sinon.useFakeTimers()");
            case "advanceTimersByTimeAsync" -> new Expression("sinon.clock.tickAsync(" + arguments + ")");
            case "restoreAllMocks" -> new Expression("sinon.restore()");
            // Restored with all else.
            case "useRealTimers" -> new Statement("");
            default -> new Expression(SinonDoubles.stub(chain));
        };
    }

    private static Optional<Replacement> test(CallChain chain) {
        List<Part> arguments = chain.last().arguments();
        if (chain.names().startsWith("it.each")) {
            return Optional.of(new Statement(TestTables.loop(chain)));
        }
        return arguments.size() > 2
                ? Optional.of(new Expression("it(" + ChaiExpectations.join(arguments.subList(0, 2)) + ").timeout("
                        + arguments.get(2).text() + ")"))
                : Optional.empty();
    }

    private static Replacement hook(String word, CallChain chain) {
        return new Expression(word + "(" + ChaiExpectations.join(chain.last().arguments()) + ")");
    }
}
