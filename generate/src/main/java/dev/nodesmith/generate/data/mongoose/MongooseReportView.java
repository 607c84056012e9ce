package dev.nodesmith.generate.data.mongoose;

import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pipeline behind a report. Averages are divided by the program, so that they are rounded as everywhere else.
 *
 * @param function name of the port's method
 * @param type of a row of the model
 * @param filter expression that documents keep to be counted
 * @param groups name to expression; none for one row of totals
 * @param figures name to accumulator
 * @param order keys by which groups are sorted
 * @param absent groups that may be null, which come last
 * @param row properties of a row of the model over {@code figures}
 * @param groupTypes types of the driver's values
 * @param figureTypes the same of figures
 * @param enums types of the model that groups have
 */
public record MongooseReportView(
        String function,
        String type,
        Optional<String> filter,
        List<Property> groups,
        List<Property> figures,
        List<String> order,
        List<String> absent,
        List<Property> row,
        List<Property> groupTypes,
        List<Property> figureTypes,
        List<String> enums) {

    static MongooseReportView of(StoredEntity entity, ReportPlan report) {
        List<Property> groups = new ArrayList<>();
        List<Property> groupTypes = new ArrayList<>();
        List<Property> figures = new ArrayList<>();
        List<Property> figureTypes = new ArrayList<>();
        List<Property> row = new ArrayList<>();
        List<String> order = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (ReportPlan.GroupPlan group : report.groups()) {
            Column column = entity.column(group.column());
            String name = group.property();
            boolean nullable = group.nullability() == ColumnPlan.Nullability.NULLABLE;
            groups.add(new Property(name, group(group, column)));
            String type = group.period().isPresent()
                    ? "string"
                    : MongooseTypes.document(column.type(), group.tsType().replace(" | null", ""));
            groupTypes.add(new Property(name, type + (nullable ? " | null" : "")));
            row.add(new Property(
                    name,
                    group.period().isPresent()
                            ? "group." + name
                            : MongooseTypes.decode(column.type(), group.nullability(), "group." + name)));
            if (nullable) {
                absent.add(name);
            }
            order.add(name);
        }
        for (ReportPlan.MeasurePlan measure : report.measures()) {
            Figure.of(measure, measure.column().map(entity::column)).add(figures, figureTypes, row);
        }
        return new MongooseReportView(
                report.function(),
                report.type() + "Row",
                report.report()
                        .filter()
                        .map(filter -> new MongoExpression(entity.table())
                                .of(filter)
                                .orElseThrow(() -> new GenerationException("the filter of report "
                                        + report.report().name() + " asks for something that MongoDB cannot: "
                                        + filter.source()))),
                List.copyOf(groups),
                List.copyOf(figures),
                List.copyOf(order),
                List.copyOf(absent),
                List.copyOf(row),
                List.copyOf(groupTypes),
                List.copyOf(figureTypes),
                report.groups().stream()
                        .filter(group -> group.period().isEmpty())
                        .flatMap(group -> group.column().enumName().stream())
                        .toList());
    }

    private static String group(ReportPlan.GroupPlan group, Column column) {
        String path = "'$" + MongooseTypes.name(column) + "'";
        return group.period()
                .map(period -> column.type() instanceof FieldType.DateType
                        ? day(period, path)
                        : "{ $dateToString: { date: " + path + ", format: " + Ts.string(format(period)) + " } }")
                .orElse(path);
    }

    /** Days are texts, whose beginnings are their months and years. */
    private static String day(Report.Period period, String path) {
        int length = format(period).equals("%Y") ? 4 : period == Report.Period.MONTH ? 7 : 10;
        String part = "{ $substrBytes: [" + path + ", 0, " + length + "] }";
        return "{ $cond: [{ $gt: [" + path + ", null] }, " + part + ", null] }";
    }

    private static String format(Report.Period period) {
        return switch (period) {
            case DAY -> "%Y-%m-%d";
            case MONTH -> "%Y-%m";
            case YEAR -> "%Y";
        };
    }

    /** One figure: what is accumulated, and what the program makes of it. */
    private record Figure(List<Property> accumulators, List<Property> types, Property row) {

        void add(List<Property> figures, List<Property> figureTypes, List<Property> rows) {
            figures.addAll(accumulators);
            figureTypes.addAll(types);
            rows.add(row);
        }

        static Figure of(ReportPlan.MeasurePlan measure, Optional<Column> column) {
            String name = measure.property();
            if (column.isEmpty()) {
                return new Figure(
                        List.of(new Property(name, "{ $sum: 1 }")),
                        List.of(new Property(name, "number | bigint")),
                        new Property(name, "Number(figures." + name + ")"));
            }
            String path = "'$" + MongooseTypes.name(column.get()) + "'";
            String counted = "{ $sum: { $cond: [{ $gt: [" + path + ", null] }, 1, 0] } }";
            return switch (measure.function()) {
                case COUNT ->
                    new Figure(
                            List.of(new Property(name, counted)),
                            List.of(new Property(name, "number | bigint")),
                            new Property(name, "Number(figures." + name + ")"));
                case MIN, MAX -> {
                    String accumulator = measure.function() == Report.Function.MIN ? "$min" : "$max";
                    String type = MongooseTypes.document(column.get().type(), measure.tsType());
                    yield new Figure(
                            List.of(new Property(name, "{ " + accumulator + ": " + path + " }")),
                            List.of(new Property(name, type + " | null")),
                            new Property(
                                    name,
                                    MongooseTypes.decode(
                                            column.get().type(), ColumnPlan.Nullability.NULLABLE, "figures." + name)));
                }
                case SUM, AVERAGE -> sum(measure, name, path, counted);
            };
        }

        private static Figure sum(ReportPlan.MeasurePlan measure, String name, String path, String counted) {
            String count = name + "Count";
            return new Figure(
                    List.of(new Property(name, "{ $sum: " + path + " }"), new Property(count, counted)),
                    List.of(new Property(name, "Sum"), new Property(count, "number | bigint")),
                    new Property(name, result(measure, "figures." + name, "figures." + count)));
        }

        private static String result(ReportPlan.MeasurePlan measure, String sum, String count) {
            boolean average = measure.function() == Report.Function.AVERAGE;
            return switch (measure.type()) {
                case FieldType.DecimalType decimal ->
                    average
                            ? "averageOf(" + sum + ", " + count + ", " + decimal.scale() + ")"
                            : "sumOf(" + sum + ", " + count + ", " + decimal.scale() + ")";
                case FieldType.FloatType f ->
                    "Number(" + count + ") === 0 ? null : Number(" + sum + ")"
                            + (average ? " / Number(" + count + ")" : "");
                default -> "sumOf(" + sum + ", " + count + ", 0)";
            };
        }
    }
}
