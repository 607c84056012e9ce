package dev.nodesmith.generate.project;

import dev.nodesmith.generate.Slot;

/** What frameworks ask of the compiler and of ESLint. */
public final class ProjectSlots {

    /** Options of the TypeScript compiler to be switched on, {@code experimentalDecorators}. */
    public static final Slot<String> COMPILER_OPTIONS = Slot.of("compiler options", String.class);

    /** Rules of ESLint for TypeScript, set otherwise than in the strict preset. */
    public static final Slot<LintRule> LINT_RULES = Slot.of("lint rules", LintRule.class);

    private ProjectSlots() {}

    /**
     * @param name {@code @typescript-eslint/no-extraneous-class}
     * @param setting as JavaScript, {@code ['error', { allowWithDecorator: true }]}
     */
    public record LintRule(String name, String setting) {}
}
