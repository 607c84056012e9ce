/**
 * Three-way merge of a file: what Nodesmith wrote, what people made of it, and what Nodesmith would write now. Nothing here
 * touches the disk.
 */
@NullMarked
package dev.nodesmith.evolve.merge;

import org.jspecify.annotations.NullMarked;
