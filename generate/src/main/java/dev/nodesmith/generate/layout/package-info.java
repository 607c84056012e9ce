/** Where files lie: the folder names of each profile. */
@NullMarked
package dev.nodesmith.generate.layout;

import org.jspecify.annotations.NullMarked;
