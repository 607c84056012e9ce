package dev.nodesmith.generate.plan;

import dev.nodesmith.model.Computed;
import dev.nodesmith.model.FieldType;
import java.util.Optional;

/**
 * One property of an answer.
 *
 * @param column the column behind it, absent for computed ones
 */
public record OutputPlan(
        String property,
        FieldType type,
        String tsType,
        ColumnPlan.Nullability nullability,
        Optional<ColumnPlan> column,
        Optional<Computed> computed,
        Optional<String> description) {

    public boolean nullable() {
        return nullability == ColumnPlan.Nullability.NULLABLE;
    }

    public String tsTypeOrNull() {
        return nullable() ? tsType + " | null" : tsType;
    }
}
