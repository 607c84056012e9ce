/** The data layer {@code prisma}: Prisma 7 with driver adapters. */
@NullMarked
package dev.nodesmith.generate.data.prisma;

import org.jspecify.annotations.NullMarked;
