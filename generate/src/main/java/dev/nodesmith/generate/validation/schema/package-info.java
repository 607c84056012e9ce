/** What libraries of schemas share: which schemas a backend has and what they are made of, in the words of any of them. */
@NullMarked
package dev.nodesmith.generate.validation.schema;

import org.jspecify.annotations.NullMarked;
