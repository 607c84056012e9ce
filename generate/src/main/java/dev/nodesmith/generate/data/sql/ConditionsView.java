package dev.nodesmith.generate.data.sql;

import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.FilterPlan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What narrows a list, as elements of an array of conditions. */
record ConditionsView(List<String> elements) {

    static ConditionsView of(EntitySql entity) {
        List<String> elements = new ArrayList<>();
        List<String> searched = entity.resource().search().stream()
                .map(entity::columnName)
                .map(Ts::string)
                .toList();
        if (!searched.isEmpty()) {
            elements.add("...(q === undefined ? [] : [containing([" + String.join(", ", searched) + "], q, values)])");
        }
        Set<ColumnPlan> filtered = new LinkedHashSet<>();
        entity.resource().filters().stream().map(FilterPlan::column).forEach(filtered::add);
        for (ColumnPlan plan : filtered) {
            Column column = entity.column(plan);
            String encoder = entity.dialect().encoder(column).map(e -> ", " + e).orElse("");
            elements.add("...matching(" + Ts.string(entity.name(column.name())) + ", filters." + plan.property()
                    + ", values" + encoder + ")");
        }
        return new ConditionsView(List.copyOf(elements));
    }
}
