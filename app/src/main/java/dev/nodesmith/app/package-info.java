/** The use cases that the commands name: the one door for every front end. */
@NullMarked
package dev.nodesmith.app;

import org.jspecify.annotations.NullMarked;
