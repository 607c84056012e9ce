package dev.nodesmith.generate.data.typeorm;

import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.generate.data.relational.PostgresqlReports;
import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ExpressionSql;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The query behind a report.
 *
 * @param function name of the port's method
 * @param type of a row of the model
 * @param select property to literal of what it is
 * @param conditions literals of the model's filter
 * @param group places of the groups in the select list; empty where there are none
 */
public record TypeOrmReportView(
        String function, String type, List<Property> select, List<String> conditions, String group) {

    static TypeOrmReportView of(StoredEntity entity, PostgresqlDialect dialect, ReportPlan report) {
        List<Property> select = new ArrayList<>();
        for (ReportPlan.GroupPlan group : report.groups()) {
            Column column = entity.column(group.column());
            // SQL throughout: properties of the entity would come before it, and places in the list would be others.
            String sql = group.period().isPresent()
                    ? PostgresqlReports.period(dialect, group, column)
                    : dialect.quote(column.name());
            select.add(new Property(group.property(), Ts.string(sql)));
        }
        for (ReportPlan.MeasurePlan measure : report.measures()) {
            select.add(new Property(
                    measure.property(),
                    Ts.string(PostgresqlReports.figure(
                            dialect, measure, measure.column().map(entity::column)))));
        }
        return new TypeOrmReportView(
                report.function(),
                report.type() + "Row",
                List.copyOf(select),
                report.report().filter().map(filter -> condition(entity, dialect, report, filter)).stream()
                        .toList(),
                IntStream.rangeClosed(1, report.groups().size())
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(", ")));
    }

    private static String condition(
            StoredEntity entity, PostgresqlDialect dialect, ReportPlan report, Expression filter) {
        return new ExpressionSql(dialect, entity.table(), ExpressionSql.Now.ALLOWED)
                .conjunct(filter)
                .map(Ts::string)
                .orElseThrow(() -> new GenerationException(
                        "the filter of report " + report.report().name()
                                + " asks for something that this database cannot: " + filter.source()));
    }
}
