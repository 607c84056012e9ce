package dev.nodesmith.generate.project;

import dev.nodesmith.generate.Slot;
import java.util.List;

/** What frameworks ask of the compiler and of ESLint. */
public final class ProjectSlots {

    /** Options of the TypeScript compiler to be switched on, {@code experimentalDecorators}. */
    public static final Slot<String> COMPILER_OPTIONS = Slot.of("compiler options", String.class);

    /** What the language asks of ESLint for its sources. */
    public static final Slot<LintPreset> LINT_PRESETS = Slot.of("lint presets", LintPreset.class);

    /** Rules of ESLint for sources, set otherwise than in the presets. */
    public static final Slot<LintRule> LINT_RULES = Slot.of("lint rules", LintRule.class);

    private ProjectSlots() {}

    /**
     * @param name what the settings call the package
     * @param settings as JavaScript, {@code languageOptions: { globals: globals.node }}
     */
    public record LintPreset(String name, String npm, List<String> settings) {}

    /**
     * @param name {@code @typescript-eslint/no-extraneous-class}
     * @param setting as JavaScript, {@code ['error', { allowWithDecorator: true }]}
     */
    public record LintRule(String name, String setting) {}
}
