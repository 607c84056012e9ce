/** Tests for Jest. */
@NullMarked
package dev.nodesmith.generate.test.jest;

import org.jspecify.annotations.NullMarked;
