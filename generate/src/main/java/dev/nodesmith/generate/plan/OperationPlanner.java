package dev.nodesmith.generate.plan;

import dev.nodesmith.generate.plan.ColumnPlan.Nullability;
import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Operation;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.Report;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plans operations and reports. Those that nobody may call are left out. */
final class OperationPlanner {

    private static final int LARGEST_PRECISION = 38;

    private final Project project;
    private final List<ResourcePlan> resources;

    OperationPlanner(Project project, List<ResourcePlan> resources) {
        this.project = project;
        this.resources = resources;
    }

    List<OperationPlan> operations() {
        return project.operations().stream()
                .flatMap(o -> operation(o).stream())
                .sorted(Comparator.comparing(OperationPlanner::openness))
                .toList();
    }

    /**
     * Where the path of an operation of its own takes values: {@code 01} of {@code /articles/{slug}}, nothing of {@code /articles/feed}.
     * In this order a word comes before the value that would swallow it, for routers that take the first route that fits.
     */
    private static String openness(OperationPlan operation) {
        if (operation.resource().isPresent()) {
            return "";
        }
        String marks = Arrays.stream(operation.path().substring(1).split("/", -1))
                .map(segment -> segment.startsWith("{") ? "1" : "0")
                .collect(Collectors.joining());
        return marks.replaceFirst("0+$", "");
    }

    List<ReportPlan> reports() {
        return project.reports().stream().flatMap(r -> report(r).stream()).toList();
    }

    private Optional<OperationPlan> operation(Operation operation) {
        return rule(operation.access()).map(access -> {
            String type = Naming.pascal(operation.name());
            Optional<ResourcePlan> on = operation.on().map(this::resource);
            String base = on.map(r -> "/" + r.names().pluralKebab() + "/{id}").orElse("");
            return new OperationPlan(
                    operation,
                    Naming.identifier(operation.name()),
                    type,
                    Naming.kebab(operation.name()),
                    Naming.prose(operation.name()),
                    base + "/" + path(operation),
                    operation.status().orElseGet(() -> success(operation)),
                    access,
                    PropertyPlanner.ofOperation(operation.input(), type),
                    on.map(r -> r.entity().name()),
                    outputEntity(operation),
                    operation.output() instanceof Operation.Shape shape ? shape(shape.fields(), type) : List.of());
        });
    }

    /** With parameters as the code calls them. */
    private static String path(Operation operation) {
        return Arrays.stream(operation.path().split("/", -1))
                .map(segment -> segment.startsWith("{")
                        ? "{" + Naming.camel(segment.substring(1, segment.length() - 1)) + "}"
                        : segment)
                .collect(Collectors.joining("/"));
    }

    private static int success(Operation operation) {
        return switch (operation.output()) {
            case Operation.Nothing n -> 204;
            case Operation.One one -> operation.method().equals("POST") ? 201 : 200;
            case Operation.Many m -> 200;
            case Operation.Shape s -> 200;
        };
    }

    private static Optional<String> outputEntity(Operation operation) {
        return switch (operation.output()) {
            case Operation.One one -> Optional.of(one.entity());
            case Operation.Many many -> Optional.of(many.entity());
            case Operation.Nothing n -> Optional.empty();
            case Operation.Shape s -> Optional.empty();
        };
    }

    private static List<OutputPlan> shape(List<Field> fields, String type) {
        return fields.stream()
                .map(field -> new OutputPlan(
                        Naming.camel(field.name()),
                        field.type(),
                        TsTypes.of(field.type(), type + Naming.pascal(field.name())),
                        field.required() ? Nullability.NOT_NULL : Nullability.NULLABLE,
                        Optional.empty(),
                        Optional.empty(),
                        field.description()))
                .toList();
    }

    private Optional<ReportPlan> report(Report report) {
        return rule(report.access()).map(access -> {
            ResourcePlan resource = resource(report.on());
            return new ReportPlan(
                    report,
                    Naming.identifier(report.name()),
                    Naming.pascal(report.name()),
                    "/reports/" + Naming.kebab(report.name()),
                    access,
                    resource,
                    report.groupBy().stream().map(g -> group(g, resource)).toList(),
                    report.measures().stream().map(m -> measure(m, resource)).toList());
        });
    }

    private static ReportPlan.GroupPlan group(Report.Grouping grouping, ResourcePlan resource) {
        ColumnPlan column = columnOf(grouping.field(), resource);
        String suffix = grouping.period()
                .map(p -> Naming.pascal(p.name().toLowerCase(Locale.ROOT)))
                .orElse("");
        return new ReportPlan.GroupPlan(
                column.property() + suffix,
                column,
                grouping.period(),
                grouping.period().isPresent() ? "string" : column.tsType(),
                column.nullability());
    }

    private static ReportPlan.MeasurePlan measure(Report.Measure measure, ResourcePlan resource) {
        Optional<ColumnPlan> column = measure.field().map(f -> columnOf(f, resource));
        FieldType type = measureType(measure.function(), column);
        return new ReportPlan.MeasurePlan(
                Naming.camel(measure.name()),
                measure.function(),
                column,
                type,
                TsTypes.of(type, "string"),
                measure.function() == Report.Function.COUNT ? Nullability.NOT_NULL : Nullability.NULLABLE);
    }

    private static FieldType measureType(Report.Function function, Optional<ColumnPlan> column) {
        if (function == Report.Function.COUNT || column.isEmpty()) {
            return new FieldType.IntType();
        }
        FieldType type = column.get().type();
        return switch (function) {
            case MIN, MAX, COUNT -> type;
            case SUM, AVERAGE ->
                switch (type) {
                    case FieldType.FloatType f -> f;
                    case FieldType.DecimalType d ->
                        new FieldType.DecimalType(
                                LARGEST_PRECISION, function == Report.Function.SUM ? d.scale() : d.scale() + 4);
                    default ->
                        function == Report.Function.SUM
                                ? new FieldType.DecimalType(LARGEST_PRECISION, 0)
                                : new FieldType.DecimalType(LARGEST_PRECISION, 4);
                };
        };
    }

    private static ColumnPlan columnOf(String name, ResourcePlan resource) {
        String property = Naming.camel(name);
        return resource.columns().stream()
                .filter(c -> c.property().equals(property) || c.property().equals(property + "Id"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no field " + name + " in " + resource.entity().name()));
    }

    private ResourcePlan resource(String entity) {
        return resources.stream()
                .filter(r -> r.entity().name().equals(entity))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no entity " + entity));
    }

    private Optional<AccessRule> rule(Optional<AccessRule> written) {
        return project.auth().isEmpty() ? Optional.of(new AccessRule.Anyone()) : written;
    }
}
