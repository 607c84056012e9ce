package dev.nodesmith.evolve.merge;

import java.util.Optional;

/**
 * Two changes that exclude each other, both of them in the merged text between marks.
 *
 * @param firstLine of the marks, counted from 1: {@code <<<<<<< yours}
 * @param lastLine of the marks: {@code >>>>>>> nodesmith}
 * @param key in a file that is merged by key: {@code dependencies.zod}
 */
public record Conflict(int firstLine, int lastLine, Optional<String> key) {}
