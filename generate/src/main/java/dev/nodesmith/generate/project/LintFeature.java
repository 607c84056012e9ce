package dev.nodesmith.generate.project;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.DocumentFeature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.project.ProjectSlots.LintPreset;
import dev.nodesmith.generate.project.ProjectSlots.LintRule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** ESLint and Prettier. */
public final class LintFeature implements DocumentFeature {

    @Override
    public String id() {
        return "lint";
    }

    @Override
    public String title() {
        return "ESLint and Prettier";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        for (String npm : List.of("eslint", "@eslint/js", "eslint-plugin-n", "eslint-config-prettier", "prettier")) {
            out.requires(npm, Slots.Scope.DEVELOPMENT);
        }
        out.script("lint", "eslint .");
        out.script("format", "prettier --write .");
        out.script("format:check", "prettier --check .");
    }

    @Override
    public void write(Generation generation, Contributions out) {
        List<String> ignored = out.items(Slots.IGNORED).stream()
                .filter(path -> !path.startsWith(".env"))
                .map(path -> path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                .distinct()
                .sorted()
                .toList();
        // Processes that start or test the backend set the environment up; the rest is handed a checked Config.
        List<String> readers = Stream.of(
                        generation.layout().path(Place.CONFIG, "", "config"),
                        generation.layout().path(Place.ENTRY, "", "server"),
                        "load/**",
                        "scripts/**",
                        "test/**",
                        "*.config" + generation.language().extension())
                .toList();
        out.file(
                "eslint.config.js",
                "eslint.config.js.ftl",
                Map.of(
                        "presets", out.items(ProjectSlots.LINT_PRESETS),
                        "sources", "**/*" + generation.language().extension(),
                        "rules", rules(out),
                        "ignored", JsArray.print("  globalIgnores(", ignored, "),"),
                        "readers", JsArray.print("    files: ", readers, ",")));
        out.file(".prettierrc.json", "prettierrc.json.ftl", Map.of());
        out.file(".prettierignore", "prettierignore.ftl", Map.of("ignored", ignored));
    }

    /** Those of ESLint itself and of the presets that are there: a rule for types says nothing where there are none. */
    private static List<LintRule> rules(Contributions out) {
        List<LintPreset> presets = out.items(ProjectSlots.LINT_PRESETS);
        return out.items(ProjectSlots.LINT_RULES).stream()
                .filter(rule -> !rule.name().contains("/")
                        || presets.stream().anyMatch(preset -> rule.name().startsWith("@" + preset.npm() + "/")))
                .sorted(Comparator.comparing(LintRule::name))
                .toList();
    }
}
