package dev.nodesmith.generate.data.prisma;

import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ExpressionSql;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The raw query behind a report, since the client can neither group by months nor add up without rounding.
 *
 * @param function name of the port's method
 * @param type of a row of the model
 * @param select items of the select list, one a line
 * @param table as SQL names it
 * @param conditions of the WHERE clause, without the owner's
 * @param owner SQL of the owner's condition up to its value, and after it
 * @param group what comes last
 */
public record PrismaReportView(
        String function,
        String type,
        List<String> select,
        String table,
        List<String> conditions,
        Optional<Owner> owner,
        String group,
        List<Property> own,
        List<Property> decoded) {

    /** A condition around the id of the owner. */
    public record Owner(String before, String after) {}

    static PrismaReportView of(StoredEntity entity, PrismaDialect dialect, ReportPlan report) {
        List<String> select = new ArrayList<>();
        List<Property> own = new ArrayList<>();
        List<Property> decoded = new ArrayList<>();
        for (ReportPlan.GroupPlan group : report.groups()) {
            PrismaDialect.Figure figure = dialect.group(group, entity.column(group.column()));
            select.add(figure.sql() + " AS \"" + group.property() + "\"");
            note(group.property(), figure, own, decoded);
        }
        for (ReportPlan.MeasurePlan measure : report.measures()) {
            PrismaDialect.Figure figure =
                    dialect.figure(measure, measure.column().map(entity::column));
            select.add(figure.sql() + " AS \"" + measure.property() + "\"");
            note(measure.property(), figure, own, decoded);
        }
        return new PrismaReportView(
                report.function(),
                report.type() + "Row",
                select.stream().map(PrismaReportView::escaped).toList(),
                dialect.dialect().quote(entity.table().name()),
                conditions(entity, dialect, report),
                owner(entity, dialect),
                group(report.groups().size()),
                List.copyOf(own),
                List.copyOf(decoded));
    }

    private static void note(String property, PrismaDialect.Figure figure, List<Property> own, List<Property> decoded) {
        figure.rowType().ifPresent(type -> own.add(new Property(property, type)));
        figure.decode().ifPresent(code -> decoded.add(new Property(property, code)));
    }

    private static Optional<Owner> owner(StoredEntity entity, PrismaDialect dialect) {
        return entity.resource().owner().filter(o -> entity.scoped()).map(plan -> {
            Column column = entity.column(plan);
            String[] around = dialect.cast(column, "?").split("\\?", -1);
            return new Owner(dialect.dialect().quote(column.name()) + " = " + around[0], around[1]);
        });
    }

    private static List<String> conditions(StoredEntity entity, PrismaDialect dialect, ReportPlan report) {
        List<String> conditions = new ArrayList<>();
        if (entity.resource().softDelete()) {
            conditions.add("deleted_at IS NULL");
        }
        report.report()
                .filter()
                .map(filter -> condition(entity, dialect, report, filter))
                .ifPresent(conditions::add);
        return List.copyOf(conditions);
    }

    private static String condition(StoredEntity entity, PrismaDialect dialect, ReportPlan report, Expression filter) {
        return new ExpressionSql(dialect.dialect(), entity.table(), ExpressionSql.Now.ALLOWED)
                .conjunct(filter)
                .map(PrismaReportView::escaped)
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

    /** Type of the client's rows. */
    public String rowType() {
        return Property.inPlaceOf(type, own);
    }
}
