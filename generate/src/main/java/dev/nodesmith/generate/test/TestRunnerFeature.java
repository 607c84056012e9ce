package dev.nodesmith.generate.test;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.DocumentFeature;
import dev.nodesmith.generate.Generation;
import java.util.Map;
import java.util.Optional;

/** Runs the tests: its scripts and configuration. The tests themselves are the same, but for what they call their tools. */
public interface TestRunnerFeature extends DocumentFeature {

    TestWords words();

    /** Writes the configuration. */
    void configure(Generation generation, TestRun run, Contributions out);

    @Override
    default Optional<Axis> axis() {
        return Optional.of(Axis.TEST);
    }

    @Override
    default Map<String, Object> vocabulary() {
        return Map.of("tests", words());
    }

    @Override
    default void write(Generation generation, Contributions out) {
        configure(generation, TestRun.of(out), out);
    }
}
