/** What data layers on relational tables share: entities with their tables, the words for broken constraints, shapes of reads. */
@NullMarked
package dev.nodesmith.generate.data.relational;

import org.jspecify.annotations.NullMarked;
