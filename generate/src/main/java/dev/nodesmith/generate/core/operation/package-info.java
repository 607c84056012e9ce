/** Commands and queries beyond CRUD: what their bodies, which are the user's, are given. */
@NullMarked
package dev.nodesmith.generate.core.operation;

import org.jspecify.annotations.NullMarked;
