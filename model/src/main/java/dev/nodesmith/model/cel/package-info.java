/** Expressions of a model: parsed by the CEL library, checked against the names they may use, kept as a tree of our own. */
@NullMarked
package dev.nodesmith.model.cel;

import org.jspecify.annotations.NullMarked;
