/** The data layer TypeORM. */
@NullMarked
package dev.nodesmith.generate.data.typeorm;

import org.jspecify.annotations.NullMarked;
