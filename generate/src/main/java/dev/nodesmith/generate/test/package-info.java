/** The tests that are written with a project. */
@NullMarked
package dev.nodesmith.generate.test;

import org.jspecify.annotations.NullMarked;
