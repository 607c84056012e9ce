/** One session of requests, for comparing backends that shall answer alike. */
@NullMarked
package dev.nodesmith.verify.session;

import org.jspecify.annotations.NullMarked;
