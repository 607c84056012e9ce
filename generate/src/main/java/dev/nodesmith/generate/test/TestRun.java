package dev.nodesmith.generate.test;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * What the configuration of a test run says, whoever runs it.
 *
 * @param setups paths of modules that export {@code setup()} and {@code teardown()}
 * @param notCovered paths or globs of sources that are left out of the coverage
 */
public record TestRun(List<String> setups, List<String> notCovered) {

    /** Programs that run in processes of their own, where nothing of them can be counted. */
    private static final List<String> PROGRAMS = List.of("server", "migrate", "seed");

    /** Complete once all features have spoken. */
    static TestRun of(Contributions out) {
        List<String> notCovered = new ArrayList<>();
        PROGRAMS.forEach(program -> out.findPath(Role.of(program)).ifPresent(notCovered::add));
        notCovered.addAll(out.items(TestSlots.NOT_COVERED));
        return new TestRun(out.items(TestSlots.GLOBAL_SETUPS), List.copyOf(notCovered));
    }
}
