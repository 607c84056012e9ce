/** What the model means for a backend: names, tables, properties, endpoints. Decided here once, printed by the templates. */
@NullMarked
package dev.nodesmith.generate.plan;

import org.jspecify.annotations.NullMarked;
