/** The data layer {@code prisma} on MySQL and MariaDB. */
@NullMarked
package dev.nodesmith.generate.data.prisma.mysql;

import org.jspecify.annotations.NullMarked;
