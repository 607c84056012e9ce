/**
 * Prints TypeScript and Markdown tables the way Prettier 3 does (width 100, single quotes), without Node: every
 * project must be clean under {@code prettier --check} however long the names of a user's model are.
 */
@NullMarked
package dev.nodesmith.generate.format;

import org.jspecify.annotations.NullMarked;
