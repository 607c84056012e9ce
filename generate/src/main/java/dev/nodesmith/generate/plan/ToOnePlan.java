package dev.nodesmith.generate.plan;

import dev.nodesmith.model.Relation;

/**
 * A relation whose key this table holds.
 *
 * @param property {@code author}
 * @param column the foreign key, {@code authorId}
 */
public record ToOnePlan(
        Relation.ToOne relation, String property, ColumnPlan column, String target, Names targetNames) {}
