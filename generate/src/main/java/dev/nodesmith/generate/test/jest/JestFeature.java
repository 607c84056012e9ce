package dev.nodesmith.generate.test.jest;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Slots.Scope;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.project.ProjectSlots;
import dev.nodesmith.generate.test.TestRun;
import dev.nodesmith.generate.test.TestRunnerFeature;
import dev.nodesmith.generate.test.TestWords;
import java.util.List;
import java.util.Map;

/**
 * Jest 30, with SWC where types have to be erased. Tests stay ES modules, which Jest runs behind a flag of Node; what it runs around all tests
 * it loads itself, past its transformer, so those files are JavaScript.
 */
public final class JestFeature implements TestRunnerFeature {

    private static final TestWords WORDS = new TestWords("@jest/globals", "jest", "eventually");

    private static final String RUN = "cross-env NODE_OPTIONS=--experimental-vm-modules jest";

    @Override
    public String id() {
        return "jest";
    }

    @Override
    public String title() {
        return "Jest 30";
    }

    @Override
    public String reason() {
        return "The test runner that most Node teams know, each file in a world of its own.";
    }

    @Override
    public Map<Need, String> merits() {
        return Map.of(Need.FAMILIARITY, "Most Node teams have written their tests for it.");
    }

    @Override
    public String cost() {
        return "A transformer for TypeScript, and ES modules behind a flag of Node; about twice the time of Vitest.";
    }

    @Override
    public TestWords words() {
        return WORDS;
    }

    @Override
    public void configure(Generation generation, TestRun run, Contributions out) {
        out.script("test", RUN + " --coverage");
        out.script("test:watch", RUN + " --watch");
        List.of("jest", "cross-env").forEach(npm -> out.requires(npm, Scope.DEVELOPMENT));
        boolean transformed = !generation.language().loader().isEmpty();
        if (transformed) {
            List.of("@swc/core", "@swc/jest").forEach(npm -> out.requires(npm, Scope.DEVELOPMENT));
        }
        Map<String, Object> model = Map.of(
                "run",
                run,
                "transformed",
                transformed,
                "decorators",
                out.items(ProjectSlots.COMPILER_OPTIONS).contains("experimentalDecorators"),
                "extension",
                generation.language().extension());
        out.source("test-eventually", Place.TEST_SUPPORT, "eventually", "../eventually.ts.ftl", Map.of());
        out.source("jest-config", Place.FILE, "jest.config.js", "jest.config.js.ftl", model);
        if (!run.setups().isEmpty()) {
            out.file("test/global-setup.js", "global-setup.js.ftl", model);
            out.file("test/global-teardown.js", "global-teardown.js.ftl", Map.of());
        }
    }
}
