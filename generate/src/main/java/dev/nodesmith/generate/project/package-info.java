/** Files that every emitted project has at its root: linter and formatter settings, ignore lists. */
@NullMarked
package dev.nodesmith.generate.project;

import org.jspecify.annotations.NullMarked;
