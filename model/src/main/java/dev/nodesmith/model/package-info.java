/** What a user asked for: the immutable project model, its reader and its writer. Depends on nothing of ours. */
@NullMarked
package dev.nodesmith.model;

import org.jspecify.annotations.NullMarked;
