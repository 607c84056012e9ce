/** What a backend is examined for, one property a class. */
@NullMarked
package dev.nodesmith.verify.checks;

import org.jspecify.annotations.NullMarked;
