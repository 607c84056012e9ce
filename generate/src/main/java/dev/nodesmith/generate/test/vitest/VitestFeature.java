package dev.nodesmith.generate.test.vitest;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.test.TestRun;
import dev.nodesmith.generate.test.TestRunnerFeature;
import dev.nodesmith.generate.test.TestWords;
import java.util.Map;

/** Vitest 4. */
public final class VitestFeature implements TestRunnerFeature {

    private static final TestWords WORDS = new TestWords("vitest", "vi", "vi.waitFor");

    @Override
    public String id() {
        return "vitest";
    }

    @Override
    public String title() {
        return "Vitest 4";
    }

    @Override
    public String reason() {
        return "Runs ES modules as they are, in parallel.";
    }

    @Override
    public Map<Need, String> merits() {
        return Map.of(Need.FEW_PARTS, "TypeScript and ES modules without a transformer or a flag.");
    }

    @Override
    public TestWords words() {
        return WORDS;
    }

    @Override
    public void configure(Generation generation, TestRun run, Contributions out) {
        out.script("test", "vitest run --coverage");
        out.script("test:watch", "vitest");
        out.requires("@vitest/coverage-v8", Slots.Scope.DEVELOPMENT);
        out.source(
                "vitest-config",
                Place.ROOT,
                "vitest.config",
                "vitest.config.ts.ftl",
                Map.of("run", run, "extension", generation.language().extension()));
    }
}
