/** Installs and starts a project that was written. The only place that runs other programs. */
@NullMarked
package dev.nodesmith.app.run;

import org.jspecify.annotations.NullMarked;
