/** Imports of emitted TypeScript: resolved from roles, pruned, merged and sorted, and the packages that they need. */
@NullMarked
package dev.nodesmith.generate.imports;

import org.jspecify.annotations.NullMarked;
