/** JavaScript, which Node runs as it is written. */
@NullMarked
package dev.nodesmith.generate.language.javascript;

import org.jspecify.annotations.NullMarked;
