/** What lists and reads share: pages, cursors, filters, includes. */
@NullMarked
package dev.nodesmith.generate.core.query;

import org.jspecify.annotations.NullMarked;
