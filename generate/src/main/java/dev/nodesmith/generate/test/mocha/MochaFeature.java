package dev.nodesmith.generate.test.mocha;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Slots.Scope;
import dev.nodesmith.generate.json.JsonPrinter;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.test.TestRun;
import dev.nodesmith.generate.test.TestRunnerFeature;
import dev.nodesmith.generate.test.TestWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Mocha 12 with Chai and Sinon. Tests are printed as other runners have them and then put into its words: {@link MochaSource}. */
public final class MochaFeature implements TestRunnerFeature {

    private static final TestWords WORDS = new TestWords("mocha", "sinon", "eventually");

    @Override
    public String id() {
        return "mocha";
    }

    @Override
    public String title() {
        return "Mocha 12 and Chai";
    }

    @Override
    public String reason() {
        return "A small runner in one process of Node, with the assertions and stubs that a team chooses.";
    }

    @Override
    public String cost() {
        return "Assertions, stubs and coverage come from packages of their own, and one test file runs after the other.";
    }

    @Override
    public TestWords words() {
        return WORDS;
    }

    @Override
    public String revise(String path, String typescript) {
        return path.startsWith("test/") ? MochaSource.of(path, typescript) : typescript;
    }

    @Override
    public void configure(Generation generation, TestRun run, Contributions out) {
        out.script("test", "c8 mocha");
        String extension = generation.language().extension();
        // Mocha's own watching keeps the modules that it has loaded once.
        out.script("test:watch", "nodemon --watch src --watch test --ext " + extension.substring(1) + " --exec mocha");
        boolean transformed = !generation.language().loader().isEmpty();
        List.of("c8", "mocha", "nodemon").forEach(npm -> out.requires(npm, Scope.DEVELOPMENT));
        if (transformed) {
            out.requires("monocart-coverage-reports", Scope.DEVELOPMENT);
        }
        String setup = generation.layout().path(Place.TEST_SUPPORT, "", "setup");
        out.source("test-eventually", Place.TEST_SUPPORT, "eventually", "../eventually.ts.ftl", Map.of());
        out.source(
                "test-setup",
                Place.TEST_SUPPORT,
                "setup",
                "setup.ts.ftl",
                Map.of(
                        "setups",
                        run.setups().stream().map(path -> SetUp.of(setup, path)).toList()));
        out.file(
                ".mocharc.json",
                "mocharc.json.ftl",
                Map.of("setup", setup, "extension", extension, "transformed", transformed));
        out.text(".c8rc.json", coverage(run, extension, transformed));
    }

    /** What runs of TypeScript is one long line a file, of which only Monocart tells exactly what is whose. */
    private static String coverage(TestRun run, String extension, boolean transformed) {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        if (transformed) {
            settings.put("experimental-monocart", true).put("exclude-after-remap", true);
        }
        settings.putArray("include").add("src/**/*" + extension);
        ArrayNode exclude = settings.putArray("exclude");
        run.notCovered().forEach(exclude::add);
        return JsonPrinter.print(settings.put("check-coverage", true).put("lines", 90));
    }

    /**
     * A module that is run around all tests.
     *
     * @param name what the importing file calls it
     * @param module as it is imported
     */
    public record SetUp(String name, String module) {

        private static final Pattern EXTENSION = Pattern.compile("\\.[jt]s$");

        static SetUp of(String from, String path) {
            Path folder = Path.of(from).resolveSibling("");
            String module = folder.relativize(Path.of(path)).toString().replace('\\', '/');
            String stem =
                    EXTENSION.matcher(Path.of(path).getFileName().toString()).replaceFirst("");
            return new SetUp(
                    Naming.camel(stem),
                    (module.startsWith(".") ? "" : "./")
                            + EXTENSION.matcher(module).replaceFirst(".js"));
        }
    }
}
