package dev.nodesmith.generate.data.knex;

import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.StoredEntity;
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
 * The query behind a report; figures are raw, because the builder can neither group by months nor add up without rounding.
 *
 * @param function name of the port's method
 * @param type of a row of the model
 * @param conditions literals of the model's filter
 * @param group places of the groups in the select list; empty where there are none
 */
public record KnexReportView(
        String function,
        String type,
        List<Item> select,
        List<String> conditions,
        String group,
        List<Property> own,
        List<Property> decoded) {

    /** @param raw whether it is SQL or the literal of a column */
    public record Item(String text, boolean raw) {

        public String code(String knex) {
            return raw ? knex + ".raw(" + text + ")" : text;
        }
    }

    static KnexReportView of(StoredEntity entity, KnexDialect dialect, ReportPlan report) {
        List<Item> select = new ArrayList<>();
        List<Property> own = new ArrayList<>();
        List<Property> decoded = new ArrayList<>();
        for (ReportPlan.GroupPlan group : report.groups()) {
            Column column = entity.column(group.column());
            KnexDialect.Figure figure = dialect.group(group, column);
            select.add(
                    figure.sql().equals(dialect.dialect().quote(column.name()))
                            ? plain(column, group.property())
                            : raw(figure, group.property(), dialect));
            note(group.property(), figure, own, decoded);
        }
        for (ReportPlan.MeasurePlan measure : report.measures()) {
            KnexDialect.Figure figure = dialect.figure(measure, measure.column().map(entity::column));
            select.add(raw(figure, measure.property(), dialect));
            note(measure.property(), figure, own, decoded);
        }
        return new KnexReportView(
                report.function(),
                report.type() + "Row",
                List.copyOf(select),
                report.report().filter().map(filter -> condition(entity, dialect, report, filter)).stream()
                        .toList(),
                IntStream.rangeClosed(1, report.groups().size())
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(", ")),
                List.copyOf(own),
                List.copyOf(decoded));
    }

    private static Item plain(Column column, String property) {
        return new Item(
                Ts.string(column.name().equals(property) ? property : column.name() + " as " + property), false);
    }

    private static Item raw(KnexDialect.Figure figure, String property, KnexDialect dialect) {
        return new Item(Ts.string(dialect.condition(figure.sql()) + " AS \"" + property + "\""), true);
    }

    private static void note(String property, KnexDialect.Figure figure, List<Property> own, List<Property> decoded) {
        figure.rowType().ifPresent(type -> own.add(new Property(property, type)));
        figure.decode().ifPresent(code -> decoded.add(new Property(property, code)));
    }

    private static String condition(StoredEntity entity, KnexDialect dialect, ReportPlan report, Expression filter) {
        return new ExpressionSql(dialect.dialect(), entity.table(), ExpressionSql.Now.ALLOWED)
                .conjunct(filter)
                .map(dialect::condition)
                .map(Ts::string)
                .orElseThrow(() -> new GenerationException(
                        "the filter of report " + report.report().name()
                                + " asks for something that this database cannot: " + filter.source()));
    }

    public boolean raw() {
        return select.stream().anyMatch(Item::raw);
    }

    /** Type of the driver's rows. */
    public String rowType() {
        return Property.inPlaceOf(type, own);
    }
}
