/** The words of emitted projects in other languages than English. */
@NullMarked
package dev.nodesmith.generate.translation;

import org.jspecify.annotations.NullMarked;
