/** The data layer {@code prisma} on PostgreSQL. */
@NullMarked
package dev.nodesmith.generate.data.prisma.postgresql;

import org.jspecify.annotations.NullMarked;
