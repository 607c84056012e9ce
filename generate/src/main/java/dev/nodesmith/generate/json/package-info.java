/** Printing JSON documents. */
@NullMarked
package dev.nodesmith.generate.json;

import org.jspecify.annotations.NullMarked;
