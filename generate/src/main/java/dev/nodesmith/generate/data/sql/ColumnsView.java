package dev.nodesmith.generate.data.sql;

import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.OutputPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What {@code book.columns.ts} prints.
 *
 * @param columns literals of the select list
 * @param embedded expression of the columns of a row that travels as JSON, where any does
 * @param omitted properties of the model that rows lack or have in another form, as a union
 * @param own properties of rows that differ from the model's
 * @param decoded properties that are read from a row
 * @param fromJson properties that are read from a row that came as JSON
 * @param computed properties that are derived from the others
 */
public record ColumnsView(
        List<String> columns,
        Optional<String> embedded,
        String omitted,
        List<Property> own,
        List<Property> decoded,
        List<Property> fromJson,
        List<Property> computed) {

    static ColumnsView of(EntitySql entity) {
        List<RowColumn> rows = entity.rows();
        ResourcePlan resource = entity.resource();
        List<Property> own = new ArrayList<>();
        List<Property> decoded = new ArrayList<>();
        List<Property> fromJson = new ArrayList<>();
        for (RowColumn row : rows) {
            row.rowType().ifPresent(type -> own.add(new Property(row.property(), type)));
            row.decode().ifPresent(code -> decoded.add(new Property(row.property(), code)));
            row.fromJson().ifPresent(code -> fromJson.add(new Property(row.property(), code)));
        }
        List<Property> computed = resource.outputs().stream()
                .filter(output -> output.computed().isPresent())
                .map(output -> computed(
                        resource,
                        output,
                        decoded.isEmpty() ? "row" : resource.names().variable()))
                .toList();
        List<String> omitted = new ArrayList<>(own.stream().map(Property::name).toList());
        computed.forEach(property -> omitted.add(property.name()));
        return new ColumnsView(
                rows.stream().map(RowColumn::select).map(Ts::string).toList(),
                entity.embedded() ? Optional.of(entity.dialect().embeddedColumns(rows)) : Optional.empty(),
                omitted.stream().map(Ts::string).collect(Collectors.joining(" | ")),
                List.copyOf(own),
                List.copyOf(decoded),
                List.copyOf(fromJson),
                computed);
    }

    private static Property computed(ResourcePlan resource, OutputPlan output, String argument) {
        String function = resource.names().variable() + Naming.pascal(output.property());
        return new Property(output.property(), function + "(" + argument + ")");
    }
}
