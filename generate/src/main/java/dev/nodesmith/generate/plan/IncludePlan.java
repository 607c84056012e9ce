package dev.nodesmith.generate.plan;

import java.util.Optional;

/**
 * A relation that reads can embed with {@code ?include=}. Only targets that have a GET endpoint can be.
 *
 * @param toOne set for relations to one row
 * @param toMany set for relations to many; at most 100 rows are embedded
 * @param nullability whether there may be nothing to embed: no key, or a row that is soft-deleted
 */
public record IncludePlan(
        String property,
        String target,
        Names targetNames,
        Optional<ToOnePlan> toOne,
        Optional<ToManyPlan> toMany,
        ColumnPlan.Nullability nullability) {

    public boolean many() {
        return toMany.isPresent();
    }

    /** {@code Author | null} or {@code Tag[]}. */
    public String tsType() {
        if (many()) {
            return targetNames.type() + "[]";
        }
        return nullable() ? targetNames.type() + " | null" : targetNames.type();
    }

    public boolean nullable() {
        return nullability == ColumnPlan.Nullability.NULLABLE;
    }
}
