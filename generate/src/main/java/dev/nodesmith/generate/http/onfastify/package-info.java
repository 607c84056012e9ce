/** What every stack on a Fastify server says: its settings, hooks, error handler and the plugin of the documentation. */
@NullMarked
package dev.nodesmith.generate.http.onfastify;

import org.jspecify.annotations.NullMarked;
