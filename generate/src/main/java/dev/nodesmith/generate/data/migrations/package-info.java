/** Migrations: numbered folders of SQL and the small runner that applies them, whatever the data layer. */
@NullMarked
package dev.nodesmith.generate.data.migrations;

import org.jspecify.annotations.NullMarked;
