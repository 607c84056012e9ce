/** What differs between two models. */
@NullMarked
package dev.nodesmith.model.change;

import org.jspecify.annotations.NullMarked;
