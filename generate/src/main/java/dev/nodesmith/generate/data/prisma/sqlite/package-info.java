/** The data layer {@code prisma} on SQLite. */
@NullMarked
package dev.nodesmith.generate.data.prisma.sqlite;

import org.jspecify.annotations.NullMarked;
