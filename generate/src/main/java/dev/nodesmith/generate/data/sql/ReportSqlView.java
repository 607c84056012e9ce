package dev.nodesmith.generate.data.sql;

import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ExpressionSql;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The statement behind a report.
 *
 * @param function name of the port's method
 * @param type of a row of the model
 * @param select up to FROM
 * @param conditions what the model's filter asks for
 * @param group what comes after WHERE
 * @param own properties of the driver's rows that differ from the model's
 * @param decoded expressions of these
 */
public record ReportSqlView(
        String function,
        String type,
        String select,
        List<String> conditions,
        String group,
        String omitted,
        List<Property> own,
        List<Property> decoded) {

    static ReportSqlView of(EntitySql entity, ReportPlan report) {
        List<String> items = new ArrayList<>();
        List<Property> own = new ArrayList<>();
        List<Property> decoded = new ArrayList<>();
        for (ReportPlan.GroupPlan group : report.groups()) {
            Column column = entity.column(group.column());
            if (group.period().isPresent()) {
                items.add(as(entity, entity.dialect().period(group, column), group.property()));
            } else {
                RowColumn row = entity.dialect().row(column, report.type() + "Row");
                items.add(row.select());
                row.rowType().ifPresent(type -> own.add(new Property(group.property(), type)));
                row.decode().ifPresent(code -> decoded.add(new Property(group.property(), code)));
            }
        }
        for (ReportPlan.MeasurePlan measure : report.measures()) {
            SqlDialect.Figure figure =
                    entity.dialect().figure(measure, measure.column().map(entity::column));
            items.add(as(entity, figure.sql(), measure.property()));
            figure.rowType().ifPresent(type -> own.add(new Property(measure.property(), type)));
            figure.decode().ifPresent(code -> decoded.add(new Property(measure.property(), code)));
        }
        return new ReportSqlView(
                report.function(),
                report.type() + "Row",
                "SELECT\n      " + String.join("\n      ", SqlText.lines(items)) + "\n    FROM " + entity.tableName(),
                conditions(entity, report),
                group(report.groups().size()),
                own.stream().map(p -> Ts.string(p.name())).collect(Collectors.joining(" | ")),
                List.copyOf(own),
                List.copyOf(decoded));
    }

    private static String as(EntitySql entity, String sql, String property) {
        boolean plain = property.matches("[a-z][a-z0-9]*");
        return sql + " AS " + (plain ? entity.name(property) : "\"" + property + "\"");
    }

    private static String group(int groups) {
        if (groups == 0) {
            return "";
        }
        String numbers =
                IntStream.rangeClosed(1, groups).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        return "GROUP BY " + numbers + " ORDER BY " + numbers;
    }

    private static List<String> conditions(EntitySql entity, ReportPlan report) {
        return report.report().filter().map(filter -> condition(entity, report, filter)).stream()
                .toList();
    }

    /** Type of the driver's rows. */
    public String rowType() {
        return own.isEmpty()
                ? type
                : own.stream()
                        .map(p -> "readonly " + p.name() + ": " + p.code() + ";")
                        .collect(Collectors.joining(" ", "Omit<" + type + ", " + omitted + "> & { ", " }"));
    }

    /** The WHERE clause of a report that asks for no owner. */
    public String where(boolean softDelete) {
        List<String> all = new ArrayList<>();
        if (softDelete) {
            all.add("deleted_at IS NULL");
        }
        all.addAll(conditions);
        return all.isEmpty() ? "" : "\n    WHERE " + String.join(" AND ", all);
    }

    private static String condition(EntitySql entity, ReportPlan report, Expression filter) {
        return new ExpressionSql(entity.dialect().dialect(), entity.table(), ExpressionSql.Now.ALLOWED)
                .conjunct(filter)
                .orElseThrow(() -> new GenerationException(
                        "the filter of report " + report.report().name()
                                + " asks for something that this database cannot: " + filter.source()));
    }
}
