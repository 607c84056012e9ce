/** Tests for Vitest. */
@NullMarked
package dev.nodesmith.generate.test.vitest;

import org.jspecify.annotations.NullMarked;
