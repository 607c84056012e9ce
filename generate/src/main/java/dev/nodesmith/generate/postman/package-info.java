/** A Postman collection that calls every operation of the emitted backend in an order that works. */
@NullMarked
package dev.nodesmith.generate.postman;

import org.jspecify.annotations.NullMarked;
