package dev.nodesmith.generate.ops;

/**
 * How sources become what runs.
 *
 * @param script of npm
 * @param folder that it fills
 * @param option of Node that goes with what was built
 */
public record Build(String script, String folder, String option) {}
