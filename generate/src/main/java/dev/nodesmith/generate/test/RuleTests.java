package dev.nodesmith.generate.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.core.expression.References;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.ToOnePlan;
import dev.nodesmith.generate.sample.Evaluator;
import dev.nodesmith.generate.sample.SampleBody;
import dev.nodesmith.generate.sample.SampleRow;
import dev.nodesmith.model.Check;
import dev.nodesmith.model.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rows that keep or break the rules of an entity over several of its fields. */
public final class RuleTests {

    private final ResourcePlan resource;
    private final References references;
    private final Map<String, JsonNode> row;

    private RuleTests(ResourcePlan resource) {
        this.resource = resource;
        this.references = new References("row", resource);
        ObjectNode body = SampleBody.of(resource, Request.CREATE).orElseGet(JsonNodeFactory.instance::objectNode);
        this.row = SampleBody.row(resource, body);
    }

    static RuleTests of(ResourcePlan resource) {
        return new RuleTests(resource);
    }

    /**
     * Values that break one check and no other.
     *
     * @param name of the check
     * @param values TypeScript object
     * @param property one of those that it reads
     */
    public record Broken(String name, String values, String pointer, String property) {}

    /** For each check that a request of this kind can break by itself. */
    List<Broken> broken(Request request) {
        Set<String> sent =
                resource.inputsOf(request).stream().map(InputPlan::property).collect(Collectors.toSet());
        List<ColumnPlan> open = resource.columns().stream()
                .filter(c -> sent.contains(c.property()))
                .filter(c -> resource.entity().checks().stream()
                        .anyMatch(
                                check -> references.columns(check.expression()).contains(c)))
                .toList();
        List<Broken> broken = new ArrayList<>();
        for (Check check : resource.entity().checks()) {
            List<ColumnPlan> columns = references.columns(check.expression());
            if (columns.stream().allMatch(c -> sent.contains(c.property()) && !c.secret())) {
                values(open, candidate -> breaksOnly(check, candidate))
                        .ifPresent(values -> broken.add(new Broken(
                                check.name(),
                                values,
                                pointer(columns),
                                columns.getFirst().property())));
            }
        }
        return List.copyOf(broken);
    }

    /** Values of a row, as a TypeScript object without braces, that let a guard through; empty where none are found. */
    Optional<String> meeting(Expression guard) {
        return members(references.columns(guard), candidate -> holds(guard, candidate));
    }

    Optional<String> failing(Expression guard) {
        return members(references.columns(guard), candidate -> fails(guard, candidate));
    }

    private boolean breaksOnly(Check broken, Map<String, JsonNode> candidate) {
        return fails(broken.expression(), candidate)
                && resource.entity().checks().stream()
                        .filter(check -> !check.equals(broken))
                        .noneMatch(check -> fails(check.expression(), candidate));
    }

    /** Whether a column may be empty without breaking a check. */
    boolean canBeNull(ColumnPlan column) {
        Map<String, JsonNode> empty = new LinkedHashMap<>(row);
        empty.put(column.property(), JsonNodeFactory.instance.nullNode());
        return resource.entity().checks().stream().noneMatch(check -> fails(check.expression(), empty));
    }

    private Optional<String> values(List<ColumnPlan> columns, Predicate<Map<String, JsonNode>> wanted) {
        return members(columns, wanted).map(members -> "{ " + members + " }");
    }

    private Optional<String> members(List<ColumnPlan> columns, Predicate<Map<String, JsonNode>> wanted) {
        return SampleRow.find(row, columns, candidate -> wanted.test(candidate) && pointsNowhere(columns, candidate))
                .map(values -> columns.stream()
                        .map(c -> c.property() + ": "
                                + TestText.literal(Optional.ofNullable(values.get(c.property())), c))
                        .collect(Collectors.joining(", ")));
    }

    /** A made-up key is that of no row. */
    private static boolean pointsNowhere(List<ColumnPlan> columns, Map<String, JsonNode> candidate) {
        return columns.stream()
                .filter(column -> column.kind() == ColumnPlan.Kind.FOREIGN_KEY)
                .map(column -> candidate.getOrDefault(column.property(), NullNode.instance))
                .allMatch(JsonNode::isNull);
    }

    /** Rules call the key of a relation by the name of the relation. */
    private Map<String, JsonNode> named(Map<String, JsonNode> candidate) {
        Map<String, JsonNode> named = new LinkedHashMap<>(candidate);
        for (ToOnePlan relation : resource.toOne()) {
            JsonNode key = candidate.get(relation.column().property());
            if (key != null) {
                named.put(relation.property(), key);
            }
        }
        return named;
    }

    private boolean holds(Expression rule, Map<String, JsonNode> row) {
        return Evaluator.evaluate(rule, named(row)).map(JsonNode::booleanValue).orElse(false);
    }

    private boolean fails(Expression rule, Map<String, JsonNode> row) {
        return Evaluator.evaluate(rule, named(row))
                .map(value -> !value.booleanValue())
                .orElse(false);
    }

    private static String pointer(List<ColumnPlan> columns) {
        return columns.size() == 1 ? "/" + columns.getFirst().property() : "";
    }
}
