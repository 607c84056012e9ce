package dev.nodesmith.generate.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.FieldType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Values to try where a rule over several fields is to hold, or to be broken. */
final class Candidates {

    private static final List<Integer> VARIANTS = List.of(1, 2);

    private Candidates() {}

    /** Wire values that the rules of the single field let through, the usual example first. */
    static List<JsonNode> of(String property, FieldType type, Constraints rules) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        List<JsonNode> candidates = new ArrayList<>();
        SampleValues.of(property, type, rules).ifPresent(candidates::add);
        switch (type) {
            case FieldType.IntType i -> numbers(rules).forEach(n -> candidates.add(json.numberNode(n)));
            case FieldType.FloatType f -> numbers(rules).forEach(n -> candidates.add(json.numberNode((double) n)));
            case FieldType.DecimalType d ->
                numbers(rules).stream()
                        .map(n -> BigDecimal.valueOf(n).setScale(d.scale()))
                        .filter(n -> n.precision() <= d.precision())
                        .forEach(n -> candidates.add(json.textNode(n.toPlainString())));
            case FieldType.BigIntType b ->
                numbers(rules).forEach(n -> candidates.add(json.textNode(Integer.toString(n))));
            case FieldType.DateType d ->
                List.of("2026-02-15", "2027-06-30").forEach(t -> candidates.add(json.textNode(t)));
            case FieldType.DateTimeType d ->
                List.of("2026-02-15T09:00:00.000Z", "2027-06-30T18:00:00.000Z")
                        .forEach(t -> candidates.add(json.textNode(t)));
            case FieldType.TimeType t ->
                List.of("08:00:00", "18:30:00").forEach(time -> candidates.add(json.textNode(time)));
            case FieldType.EnumType e -> e.values().forEach(v -> candidates.add(json.textNode(v)));
            case FieldType.StringType t ->
                VARIANTS.forEach(variant -> SampleValues.patterned(rules, t.maxLength(), variant)
                        .ifPresent(text -> candidates.add(json.textNode(text))));
            case FieldType.BooleanType b -> candidates.add(json.booleanNode(false));
            default -> {
                // Others keep their one example.
            }
        }
        return candidates;
    }

    private static List<Integer> numbers(Constraints rules) {
        return List.of(0, 1, 2, 5, 10, 50, 100, 1000).stream()
                .filter(n -> rules.min()
                        .map(min -> min.compareTo(BigDecimal.valueOf(n)) <= 0)
                        .orElse(true))
                .filter(n -> rules.max()
                        .map(max -> max.compareTo(BigDecimal.valueOf(n)) >= 0)
                        .orElse(true))
                .toList();
    }
}
