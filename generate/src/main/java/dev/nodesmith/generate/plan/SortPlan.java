package dev.nodesmith.generate.plan;

/** A property that lists can be sorted by, ascending as {@code price} and descending as {@code -price}. */
public record SortPlan(String property, ColumnPlan column) {}
