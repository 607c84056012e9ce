package dev.nodesmith.generate.data.sequelize;

import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.generate.data.relational.PostgresqlReports;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ExpressionSql;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.Expression;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The raw query behind a report.
 *
 * @param select items of the select list, one a line
 * @param conditions of the WHERE clause, without the owner's
 * @param owner column that scopes compare
 * @param group what comes last
 */
public record SequelizeReportView(
        String function,
        String type,
        List<String> select,
        String table,
        List<String> conditions,
        Optional<String> owner,
        String group) {

    private static final PostgresqlDialect DIALECT = new PostgresqlDialect();

    static SequelizeReportView of(StoredEntity entity, ReportPlan report) {
        List<String> select = new ArrayList<>();
        for (ReportPlan.GroupPlan group : report.groups()) {
            Column column = entity.column(group.column());
            String sql = group.period().isPresent()
                    ? PostgresqlReports.period(DIALECT, group, column)
                    : text(DIALECT.quote(column.name()), column.type());
            select.add(sql + " AS \"" + group.property() + "\"");
        }
        for (ReportPlan.MeasurePlan measure : report.measures()) {
            Optional<Column> column = measure.column().map(entity::column);
            String sql = PostgresqlReports.figure(DIALECT, measure, column);
            String given = measure.tsType().equals("string")
                    ? text(sql, column.map(Column::type).orElse(measure.type()))
                    : sql;
            select.add(given + " AS \"" + measure.property() + "\"");
        }
        List<String> conditions = new ArrayList<>();
        if (entity.resource().softDelete()) {
            conditions.add("deleted_at IS NULL");
        }
        report.report()
                .filter()
                .map(filter -> condition(entity, report, filter))
                .ifPresent(conditions::add);
        return new SequelizeReportView(
                report.function(),
                report.type() + "Row",
                select.stream().map(SequelizeReportView::escaped).toList(),
                DIALECT.quote(entity.table().name()),
                conditions.stream().map(SequelizeReportView::escaped).toList(),
                entity.resource()
                        .owner()
                        .filter(o -> entity.scoped())
                        .map(o -> DIALECT.quote(entity.column(o).name())),
                group(report.groups().size()));
    }

    /** What would come as an object of its own travels as text. */
    private static String text(String sql, FieldType type) {
        return switch (type) {
            case FieldType.DateTimeType d ->
                "to_char(" + sql + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')";
            case FieldType.BooleanType b -> sql;
            case FieldType.FloatType f -> sql;
            case FieldType.IntType i -> sql;
            default -> sql + "::text";
        };
    }

    private static String condition(StoredEntity entity, ReportPlan report, Expression filter) {
        return new ExpressionSql(DIALECT, entity.table(), ExpressionSql.Now.ALLOWED)
                .conjunct(filter)
                .orElseThrow(() -> new GenerationException(
                        "the filter of report " + report.report().name()
                                + " asks for something that this database cannot: " + filter.source()));
    }

    private static String group(int groups) {
        if (groups == 0) {
            return "";
        }
        String numbers =
                IntStream.rangeClosed(1, groups).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        return "GROUP BY " + numbers + " ORDER BY " + numbers;
    }

    /** As part of a template literal. */
    private static String escaped(String sql) {
        return sql.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${");
    }

    /** The WHERE clause without the owner's condition; empty where there is none. */
    public String where() {
        return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
    }
}
