/** Databases: drivers' settings, servers for development and tests, compose services. */
@NullMarked
package dev.nodesmith.generate.database;

import org.jspecify.annotations.NullMarked;
