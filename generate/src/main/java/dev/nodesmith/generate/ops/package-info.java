/** Running the emitted backend elsewhere than on a desk: image, compose file, CI workflow, load test. */
@NullMarked
package dev.nodesmith.generate.ops;

import org.jspecify.annotations.NullMarked;
