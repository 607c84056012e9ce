/** Puts a project on disk, whole or not at all. */
@NullMarked
package dev.nodesmith.app.write;

import org.jspecify.annotations.NullMarked;
