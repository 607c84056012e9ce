package dev.nodesmith.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A thing that is stored and served as a REST resource.
 *
 * @param name as the user wrote it, any case style; emitters go through {@code Names}
 * @param plural the user's plural where the rule of English is not theirs
 * @param timestamps {@code createdAt}/{@code updatedAt} columns
 * @param versioned optimistic locking through a {@code version} column
 * @param access action to rule; an action that is absent is served to nobody when the project has auth, and to anyone when it
 *     has none
 * @param uniqueTogether each a list of field or relation names
 * @param indexes each a list of field or relation names
 */
public record Entity(
        String name,
        Optional<String> plural,
        Optional<String> description,
        Key key,
        List<Field> fields,
        List<Relation> relations,
        List<Computed> computed,
        List<Check> checks,
        Optional<StateMachine> states,
        Map<Action, AccessRule> access,
        List<List<String>> uniqueTogether,
        List<List<String>> indexes,
        boolean timestamps,
        boolean softDelete,
        boolean versioned,
        Optional<String> was) {

    /** How rows are identified. */
    public enum Key {
        UUID_V7,
        UUID_V4,
        INT,
        BIGINT,
        STRING
    }

    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(f -> f.name().equals(fieldName)).findFirst();
    }

    public Optional<Relation> relation(String relationName) {
        return relations.stream().filter(r -> r.name().equals(relationName)).findFirst();
    }
}
