/** What every HTTP framework shares: the routes as data, and emitted files that know no framework. */
@NullMarked
package dev.nodesmith.generate.http;

import org.jspecify.annotations.NullMarked;
