package dev.nodesmith.model.cel;

import dev.nodesmith.model.FieldType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an expression may name.
 *
 * @param names by spelling in CEL ({@code price}, {@code caller.id})
 * @param refused names that exist but may not be used here, with the reason
 * @param broken names that exist but could not be read; expressions that use them are not checked further
 */
public record Scope(Map<String, Name> names, Map<String, String> refused, Set<String> broken) {

    /**
     * A value that can be named.
     *
     * @param path as the model spells it
     */
    public record Name(List<String> path, FieldType type) {}
}
