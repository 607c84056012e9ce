package dev.nodesmith.generate.plan;

import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Report;
import java.util.List;
import java.util.Optional;

/**
 * Grouped figures served at {@code GET /reports/name}.
 *
 * @param function {@code salesByMonth}
 * @param type {@code SalesByMonth}, type of one row
 */
public record ReportPlan(
        Report report,
        String function,
        String type,
        String path,
        AccessRule access,
        ResourcePlan resource,
        List<GroupPlan> groups,
        List<MeasurePlan> measures) {

    /** A column of the answer that rows are grouped by; periods are strings such as {@code 2026-01}. */
    public record GroupPlan(
            String property,
            ColumnPlan column,
            Optional<Report.Period> period,
            String tsType,
            ColumnPlan.Nullability nullability) {}

    /** A figure; counts are integers, sums and averages of decimals exact decimal strings. */
    public record MeasurePlan(
            String property,
            Report.Function function,
            Optional<ColumnPlan> column,
            FieldType type,
            String tsType,
            ColumnPlan.Nullability nullability) {}
}
