package dev.nodesmith.generate.plan;

import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.StateMachine;
import java.util.Optional;

/**
 * One method on one path.
 *
 * @param id name in code, {@code list}, {@code publish}; key of the access rules
 * @param operationId {@code listBooks}, unique in the API
 * @param path below the base path with OpenAPI braces, {@code /books/{id}}
 * @param access as in the model; {@link AccessRule.Anyone} without auth
 * @param parent for nested lists, the relation they follow, seen from the parent
 */
public record EndpointPlan(
        Kind kind,
        String id,
        String operationId,
        String method,
        String path,
        int success,
        AccessRule access,
        Optional<StateMachine.Transition> transition,
        Optional<Parent> parent) {

    public enum Kind {
        LIST,
        GET,
        CREATE,
        REPLACE,
        UPDATE,
        DELETE,
        RESTORE,
        TRANSITION,
        NESTED_LIST
    }

    /**
     * @param entity the parent's entity name
     * @param filter the list filter that it fixes, {@code authorId}
     */
    public record Parent(String entity, Names names, String filter) {}

    public boolean open() {
        return access instanceof AccessRule.Anyone;
    }
}
