/** How often a client may ask. */
@NullMarked
package dev.nodesmith.generate.ratelimit;

import org.jspecify.annotations.NullMarked;
