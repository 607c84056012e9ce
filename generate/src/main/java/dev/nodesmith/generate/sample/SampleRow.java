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

    private static final int MOST_TRIALS = 20_000;

    private final Predicate<Map<String, JsonNode>> wanted;
    private int trials;

    private SampleRow(Predicate<Map<String, JsonNode>> wanted) {
        this.wanted = wanted;
    }

    /**
     * @param row property to wire value
     * @param open columns that may change
     * @return the values of those columns in a row that is as wanted
     */
    public static Optional<Map<String, JsonNode>> find(
            Map<String, JsonNode> row, List<ColumnPlan> open, Predicate<Map<String, JsonNode>> wanted) {
        return new SampleRow(wanted).search(row, open).map(found -> {
            Map<String, JsonNode> values = new LinkedHashMap<>();
            open.forEach(
                    column -> values.put(column.property(), found.getOrDefault(column.property(), NullNode.instance)));
            return values;
        });
    }

    private Optional<Map<String, JsonNode>> search(Map<String, JsonNode> row, List<ColumnPlan> open) {
        if (open.isEmpty()) {
            trials++;
            return wanted.test(row) ? Optional.of(row) : Optional.empty();
        }
        ColumnPlan first = open.getFirst();
        for (JsonNode candidate : candidates(first, row)) {
            if (trials > MOST_TRIALS) {
                return Optional.empty();
            }
            Map<String, JsonNode> next = new LinkedHashMap<>(row);
            next.put(first.property(), candidate);
            Optional<Map<String, JsonNode>> found = search(next, open.subList(1, open.size()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
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
