package dev.nodesmith.generate.language.typescript;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.DocumentFeature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.language.Language;
import dev.nodesmith.generate.language.LanguageFeature;
import dev.nodesmith.generate.ops.Build;
import dev.nodesmith.generate.ops.OpsSlots;
import dev.nodesmith.generate.project.ProjectSlots;
import dev.nodesmith.generate.project.ProjectSlots.LintPreset;
import dev.nodesmith.generate.project.ProjectSlots.LintRule;
import java.util.List;
import java.util.Map;

/** TypeScript, strict, as ES modules: the compiler's settings and scripts, and ESLint with types. */
public final class TypeScriptFeature implements DocumentFeature, LanguageFeature {

    private static final LintPreset LINT_PRESET = new LintPreset(
            "tseslint",
            "typescript-eslint",
            List.of(
                    "extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked]",
                    "languageOptions: { parserOptions: { projectService: true } }"));

    private static final List<LintRule> LINT_RULES = List.of(
            new LintRule("@typescript-eslint/consistent-type-imports", "'error'"),
            new LintRule("@typescript-eslint/no-import-type-side-effects", "'error'"),
            new LintRule("@typescript-eslint/restrict-template-expressions", "['error', { allowNumber: true }]"),
            new LintRule("@typescript-eslint/switch-exhaustiveness-check", "'error'"));

    @Override
    public String id() {
        return TYPESCRIPT;
    }

    @Override
    public String title() {
        return "TypeScript 6";
    }

    @Override
    public String reason() {
        return "The compiler finds what does not fit together before anything runs.";
    }

    @Override
    public Language language() {
        return new TypeScript();
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.requires("typescript", Slots.Scope.DEVELOPMENT);
        out.requires("tsx", Slots.Scope.DEVELOPMENT);
        out.requires("@types/node", Slots.Scope.DEVELOPMENT);
        out.script("build", "tsc -p tsconfig.build.json");
        out.script("typecheck", "tsc --noEmit");
        out.add(Slots.IGNORED, TypeScript.OUTPUT + "/");
        out.add(OpsSlots.BUILD, new Build("build", TypeScript.OUTPUT, "--enable-source-maps"));
        out.add(ProjectSlots.LINT_PRESETS, LINT_PRESET);
        LINT_RULES.forEach(rule -> out.add(ProjectSlots.LINT_RULES, rule));
    }

    @Override
    public void write(Generation generation, Contributions out) {
        out.file("tsconfig.json", "tsconfig.json.ftl", Map.of("options", out.items(ProjectSlots.COMPILER_OPTIONS)));
        out.file("tsconfig.build.json", "tsconfig.build.json.ftl", Map.of());
    }
}
