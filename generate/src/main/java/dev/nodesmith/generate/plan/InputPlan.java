package dev.nodesmith.generate.plan;

import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import java.util.Optional;
import java.util.Set;

/**
 * One property that a client may send.
 *
 * @param property {@code title}, {@code authorId}, {@code tagIds}
 * @param required must be there in a create or replace request
 * @param column the column it sets; absent for the ids of a many-to-many relation
 * @param requests the requests that take it: immutable ones are not in UPDATE
 */
public record InputPlan(
        String property,
        FieldType type,
        String tsType,
        ColumnPlan.Nullability nullability,
        Presence required,
        Optional<DefaultValue> defaultValue,
        Constraints constraints,
        Optional<ColumnPlan> column,
        Optional<ToManyPlan> links,
        Set<Request> requests,
        Optional<String> description) {

    public enum Presence {
        REQUIRED,
        OPTIONAL
    }

    /** Kinds of request with a body. */
    public enum Request {
        CREATE,
        REPLACE,
        UPDATE
    }

    public boolean mandatory() {
        return required == Presence.REQUIRED;
    }

    public boolean nullable() {
        return nullability == ColumnPlan.Nullability.NULLABLE;
    }
}
