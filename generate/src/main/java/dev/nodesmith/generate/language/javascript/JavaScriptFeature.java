package dev.nodesmith.generate.language.javascript;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.language.Language;
import dev.nodesmith.generate.language.LanguageFeature;
import dev.nodesmith.generate.ops.OpsSlots;
import dev.nodesmith.generate.project.ProjectSlots;
import dev.nodesmith.generate.project.ProjectSlots.LintPreset;
import java.util.List;

/** JavaScript as ES modules: the sources are what runs, in development, in tests and in the image. */
public final class JavaScriptFeature implements LanguageFeature {

    @Override
    public String id() {
        return "javascript";
    }

    @Override
    public String title() {
        return "JavaScript";
    }

    @Override
    public String reason() {
        return "Node runs the sources as they are: nothing to compile, and what one reads is what runs.";
    }

    @Override
    public String cost() {
        return "What does not fit together is found by tests, not by a compiler.";
    }

    @Override
    public Language language() {
        return new JavaScript();
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.add(OpsSlots.RUNTIME_FILES, JavaScript.SOURCES);
        out.add(
                ProjectSlots.LINT_PRESETS,
                new LintPreset("globals", "globals", List.of("languageOptions: { globals: globals.node }")));
    }
}
