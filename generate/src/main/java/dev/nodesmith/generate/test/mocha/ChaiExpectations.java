package dev.nodesmith.generate.test.mocha;

import dev.nodesmith.generate.format.CallChain;
import dev.nodesmith.generate.format.CallChain.Step;
import dev.nodesmith.generate.format.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Expectations in the words of Chai, all of them calls, for properties that assert look to ESLint like forgotten statements.
 *
 * <pre>{@code
 * expect(rows).not.toEqual([])             →   expect(rows).to.not.deep.equal([])
 * expect(work).rejects.toThrow(Conflict)   →   expect(work).to.be.rejectedWith(Conflict)
 * }</pre>
 */
final class ChaiExpectations {

    private static final Map<String, String> MATCHERS = Map.ofEntries(
            Map.entry("toBe", "equal"),
            Map.entry("toBeDefined", "not.equal"),
            Map.entry("toBeGreaterThan", "be.above"),
            Map.entry("toBeGreaterThanOrEqual", "be.at.least"),
            Map.entry("toBeInstanceOf", "be.instanceOf"),
            Map.entry("toBeLessThan", "be.below"),
            Map.entry("toBeLessThanOrEqual", "be.at.most"),
            Map.entry("toBeNull", "equal"),
            Map.entry("toBeUndefined", "equal"),
            Map.entry("toContain", "include"),
            Map.entry("toContainEqual", "deep.include"),
            Map.entry("toEqual", "deep.equal"),
            Map.entry("toHaveLength", "have.lengthOf"),
            Map.entry("toHaveProperty", "have.property"),
            Map.entry("toMatch", "match"),
            Map.entry("toThrow", "throw"));

    /** What matchers without an argument compare with. */
    private static final Map<String, String> IMPLIED =
            Map.of("toBeDefined", "undefined", "toBeNull", "null", "toBeUndefined", "undefined");

    private ChaiExpectations() {}

    /** @param chain from {@code expect} to the matcher */
    static String of(CallChain chain) {
        List<Step> steps = chain.steps();
        String expected = "expect(" + join(steps.getFirst().arguments()) + ").to.";
        return switch (steps.get(1).name()) {
            case "not" -> expected + "not." + matcher(chain.last());
            case "rejects" -> expected + "be." + rejection(chain.last());
            default -> expected + matcher(chain.last());
        };
    }

    private static String matcher(Step step) {
        if (step.name().equals("toMatchObject")) {
            return subset(step.arguments().getFirst());
        }
        String word = MATCHERS.get(step.name());
        if (word == null) {
            throw new IllegalArgumentException("there is no word of Chai for " + step.name());
        }
        return word + "(" + IMPLIED.getOrDefault(step.name(), join(step.arguments())) + ")";
    }

    private static String rejection(Step step) {
        return switch (step.name()) {
            case "toThrow", "toBe" ->
                step.arguments().isEmpty() ? "rejected" : "rejectedWith(" + join(step.arguments()) + ")";
            default -> "rejected.and.eventually." + matcher(step);
        };
    }

    /** What holds some of the members of an object, at its surface or deeper down. */
    private static String subset(Part members) {
        boolean deep = members.parts().stream().anyMatch(part -> part.is(Part.Form.OBJECT));
        return (deep ? "containSubset(" : "deep.include(") + members.text() + ")";
    }

    static String join(List<Part> arguments) {
        return arguments.stream().map(Part::text).collect(Collectors.joining(", "));
    }
}
