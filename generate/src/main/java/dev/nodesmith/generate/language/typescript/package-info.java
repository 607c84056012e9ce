/** TypeScript: its compiler, and the rules of ESLint that know types. */
@NullMarked
package dev.nodesmith.generate.language.typescript;

import org.jspecify.annotations.NullMarked;
