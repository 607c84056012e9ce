package dev.nodesmith.model;

import java.util.Optional;

/**
 * A read-only value derived from the row's own fields, never stored.
 *
 * @param expression CEL over field names, checked to have {@code type}
 */
public record Computed(String name, FieldType type, Expression expression, Optional<String> description) {}
