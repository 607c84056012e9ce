/** What becomes of a backend when something around it fails or ends. */
@NullMarked
package dev.nodesmith.verify.faults;

import org.jspecify.annotations.NullMarked;
