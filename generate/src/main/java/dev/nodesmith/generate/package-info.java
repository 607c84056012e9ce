/** From a model to the files of a backend: features contribute, the generator prints. */
@NullMarked
package dev.nodesmith.generate;

import org.jspecify.annotations.NullMarked;
