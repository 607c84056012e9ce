/**
 * Reads {@code backend.yaml}. A tree with positions is made first, one short reader a section turns it into drafts, and the
 * linker resolves names between them. All mistakes are collected on the way; nothing stops at the first.
 */
@NullMarked
package dev.nodesmith.model.yaml;

import org.jspecify.annotations.NullMarked;
