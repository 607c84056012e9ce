/** Express 5. */
@NullMarked
package dev.nodesmith.generate.http.express;

import org.jspecify.annotations.NullMarked;
