package dev.nodesmith.generate.test;

import dev.nodesmith.generate.Slot;

/** What other features add to the set-up of the tests. */
public final class TestSlots {

    /** Paths of modules that export {@code setup()} and {@code teardown()}, run once around all tests. */
    public static final Slot<String> GLOBAL_SETUPS = Slot.of("set-ups of the test run", String.class);

    /** Paths or globs of sources that run in processes of their own and are left out of the coverage. */
    public static final Slot<String> NOT_COVERED = Slot.of("sources outside the coverage", String.class);

    private TestSlots() {}
}
