package dev.nodesmith.generate.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks for a row that is as wanted, by changing some columns of one that may not be. */
public final class SampleRow {

    private SampleRow() {}

    /**
     * @param row property to wire value
     * @param open columns that may change
     * @return the values of those columns in a row that is as wanted
     */
    public static Optional<Map<String, JsonNode>> find(
            Map<String, JsonNode> row, List<ColumnPlan> open, Predicate<Map<String, JsonNode>> wanted) {
        Map<String, List<JsonNode>> candidates = new LinkedHashMap<>();
        open.forEach(column -> candidates.put(column.property(), candidates(column, row)));
        return CandidateSearch.find(candidates, chosen -> {
            Map<String, JsonNode> changed = new LinkedHashMap<>(row);
            changed.putAll(chosen);
            return wanted.test(changed);
        });
    }

    private static List<JsonNode> candidates(ColumnPlan column, Map<String, JsonNode> row) {
        List<JsonNode> candidates = new ArrayList<>();
        candidates.add(row.getOrDefault(column.property(), NullNode.instance));
        candidates.addAll(Candidates.of(
                column.property(),
                column.type(),
                column.field().map(Field::constraints).orElse(Constraints.NONE)));
        if (column.nullable()) {
            candidates.add(NullNode.instance);
        }
        return candidates;
    }
}
