/** Models of Sequelize with their associations, repositories on them, and migrations in the form of umzug. */
@NullMarked
package dev.nodesmith.generate.data.sequelize;

import org.jspecify.annotations.NullMarked;
