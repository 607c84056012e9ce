package dev.nodesmith.generate.core.resource;

import dev.nodesmith.generate.core.TsText;
import dev.nodesmith.generate.core.query.FilterOperators;
import dev.nodesmith.generate.core.query.SortForm;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.FilterPlan;
import dev.nodesmith.generate.plan.IncludePlan;
import dev.nodesmith.generate.plan.OutputPlan;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.ApiOptions.SparseFields;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What {@code book.ts} prints: the shapes of an entity between HTTP and storage.
 *
 * @param properties of the full representation
 * @param values what is stored besides the key and what the database keeps by itself
 * @param newKey the key where a new row brings it along; none where the database counts
 * @param fields names of the properties that a reader can choose from; none where readers cannot choose
 * @param imports other entities' types that the file needs
 */
public record ModelView(
        List<EnumView> enums,
        List<PropertyView> properties,
        List<PropertyView> includes,
        List<PropertyView> values,
        List<PropertyView> newKey,
        List<String> fields,
        List<PropertyView> sorts,
        List<PropertyView> filters,
        String search,
        List<ComputedView> computed,
        List<ReportView> reports,
        List<ImportView> imports) {

    /** Values of an enum and the name of their type. */
    public record EnumView(String type, String constant, String values) {}

    /** A line of a report. */
    public record ReportView(String type, String words, List<PropertyView> properties) {}

    /** A type of another entity. */
    public record ImportView(String type, String entity) {}

    static ModelView of(BackendPlan plan, ResourcePlan resource) {
        boolean sparse = plan.project().api().sparseFields() == SparseFields.OFFERED;
        List<String> outputs =
                resource.outputs().stream().map(OutputPlan::property).toList();
        return new ModelView(
                enums(resource),
                resource.outputs().stream()
                        .map(o -> new PropertyView(o.property(), o.tsTypeOrNull()))
                        .toList(),
                resource.includes().stream()
                        .map(i -> new PropertyView(i.property(), included(plan, i)))
                        .toList(),
                StoredValues.of(plan, resource),
                newKey(resource),
                sparse ? outputs : List.of(),
                resource.sorts().stream()
                        .map(s -> new PropertyView(s.property(), SortForm.of(s)))
                        .toList(),
                filters(resource.filters()),
                resource.search().stream().map(ColumnPlan::property).collect(Collectors.joining(", ")),
                ComputedView.of(resource),
                plan.reportsOn(resource.entity().name()).stream()
                        .map(ModelView::report)
                        .toList(),
                imports(resource));
    }

    /** A row that is deleted softly still is what others point at, but readers do not see it. */
    private static String included(BackendPlan plan, IncludePlan include) {
        boolean hidden = !include.many() && plan.resource(include.target()).softDelete();
        String type = include.tsType();
        return hidden && !type.endsWith(" | null") ? type + " | null" : type;
    }

    private static List<EnumView> enums(ResourcePlan resource) {
        return resource.enums().stream()
                .map(column -> new EnumView(
                        column.enumName().orElseThrow(),
                        column.enumValues().orElseThrow(),
                        TsText.quoted(values(column.type()))))
                .toList();
    }

    private static List<String> values(FieldType type) {
        return switch (type) {
            case FieldType.EnumType e -> e.values();
            case FieldType.ArrayType a -> values(a.element());
            default -> throw new IllegalArgumentException("no enum: " + type);
        };
    }

    private static List<PropertyView> newKey(ResourcePlan resource) {
        return switch (resource.entity().key()) {
            case UUID_V7, UUID_V4, STRING ->
                List.of(new PropertyView(
                        resource.key().property(), resource.key().tsType()));
            case INT, BIGINT -> List.of();
        };
    }

    /** {@code price: Filter<string, 'eq' | 'gt'>}: the operators of one column in one line. */
    private static List<PropertyView> filters(List<FilterPlan> plans) {
        Map<ColumnPlan, List<String>> byColumn = new LinkedHashMap<>();
        for (FilterPlan plan : plans) {
            byColumn.computeIfAbsent(plan.column(), c -> new ArrayList<>()).add(FilterOperators.key(plan.operator()));
        }
        return byColumn.entrySet().stream()
                .map(e -> new PropertyView(
                        e.getKey().property(),
                        "Filter<" + e.getKey().tsType() + ", " + TsText.union(e.getValue()) + ">"))
                .toList();
    }

    private static ReportView report(ReportPlan report) {
        List<PropertyView> properties = new ArrayList<>();
        report.groups().forEach(g -> properties.add(orNull(g.property(), g.tsType(), g.nullability())));
        report.measures().forEach(m -> properties.add(orNull(m.property(), m.tsType(), m.nullability())));
        return new ReportView(report.type() + "Row", report.path(), List.copyOf(properties));
    }

    private static PropertyView orNull(String name, String type, ColumnPlan.Nullability nullability) {
        return new PropertyView(name, nullability == ColumnPlan.Nullability.NULLABLE ? type + " | null" : type);
    }

    private static List<ImportView> imports(ResourcePlan resource) {
        return resource.includes().stream()
                .map(i -> new ImportView(i.targetNames().type(), i.target()))
                .filter(i -> !i.entity().equals(resource.entity().name()))
                .distinct()
                .toList();
    }
}
