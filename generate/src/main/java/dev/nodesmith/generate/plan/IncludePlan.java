package dev.nodesmith.generate.plan;

import java.util.Optional;

/**
 * A relation that reads can embed with {@code ?include=}. Only targets that have a GET endpoint can be.
 *
 * @param toOne set for relations to one row
 * @param toMany set for relations to many; at most 100 rows are embedded
 */
public record IncludePlan(
        String property, String target, Names targetNames, Optional<ToOnePlan> toOne, Optional<ToManyPlan> toMany) {

    public boolean many() {
        return toMany.isPresent();
    }

    /** {@code Author | null} or {@code Tag[]}. */
    public String tsType() {
        if (many()) {
            return targetNames.type() + "[]";
        }
        return toOne.filter(t -> t.column().nullable()).isPresent()
                ? targetNames.type() + " | null"
                : targetNames.type();
    }
}
