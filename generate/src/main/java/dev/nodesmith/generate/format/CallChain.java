package dev.nodesmith.generate.format;

import java.util.List;
import java.util.stream.Collectors;

/** Calls and members one after the other that start with a name: {@code expect(book).not.toBe(other)}. */
public record CallChain(List<Step> steps) {

    /**
     * @param name empty where what came before is called once more
     * @param arguments none too where nothing is called
     */
    public record Step(String name, List<Part> arguments) {}

    /** The names of the steps with points between them: {@code expect.not.toBe}. */
    public String names() {
        return steps.stream().map(Step::name).collect(Collectors.joining("."));
    }

    public Step first() {
        return steps.getFirst();
    }

    public Step last() {
        return steps.getLast();
    }
}
