package dev.nodesmith.generate.test.mocha;

import dev.nodesmith.generate.format.CallChain;
import dev.nodesmith.generate.format.CallChain.Step;
import dev.nodesmith.generate.format.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spies, fake timers and what is asked of them in the words of Sinon. A stub does nothing by itself, so that one that stands in once lets
 * through what comes after.
 */
final class SinonDoubles {

    private static final Map<String, String> BEHAVIOURS = Map.of(
            "mockImplementation", "callsFake",
            "mockImplementationOnce", "callThrough().onFirstCall().callsFake",
            "mockRejectedValue", "rejects",
            "mockRejectedValueOnce", "callThrough().onFirstCall().rejects",
            "mockReturnValue", "returns");

    /** What is expected of a spy, which comes first among the arguments. */
    private static final Map<String, String> ASSERTIONS = Map.of(
            "toHaveBeenCalled", "called",
            "toHaveBeenCalledTimes", "callCount",
            "toHaveBeenCalledWith", "calledWith");

    private SinonDoubles() {}

    /** What Sinon asserts of a spy; empty when the expectation is of something else. */
    static Optional<String> assertion(CallChain expectation) {
        Step matcher = expectation.last();
        return Optional.ofNullable(ASSERTIONS.get(matcher.name())).map(word -> {
            String spy = ChaiExpectations.join(expectation.first().arguments());
            String arguments = ChaiExpectations.join(matcher.arguments());
            if (word.equals("callCount") && arguments.equals("1")) {
                return "sinon.assert.calledOnce(" + spy + ")";
            }
            return "sinon.assert." + word + "(" + spy + (arguments.isEmpty() ? "" : ", " + arguments) + ")";
        });
    }

    /** A stub and what it does; {@code spyOn} and what is told to what it gives. */
    static String stub(CallChain chain) {
        List<Part> target = chain.steps().get(1).arguments();
        Step told = chain.last();
        String argument = ChaiExpectations.join(told.arguments());
        String stub = "sinon.stub(" + ChaiExpectations.join(target.subList(0, 2)) + ")";
        if (target.size() > 2) {
            return stub + ".get(() => " + argument + ")";
        }
        String behaviour = BEHAVIOURS.get(told.name());
        if (behaviour == null) {
            throw new IllegalArgumentException("there is no word of Sinon for " + told.name());
        }
        return stub + "." + behaviour + "(" + argument + ")";
    }
}
