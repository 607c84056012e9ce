package dev.nodesmith.generate.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Check;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An example request body that passes the rules of single values and, where one can be found, those over several. */
public final class SampleBody {

    private final ResourcePlan resource;
    private final List<InputPlan> inputs;

    private SampleBody(ResourcePlan resource, Request request) {
        this.resource = resource;
        this.inputs = resource.inputsOf(request);
    }

    /** Empty where a required value cannot be made up. Properties without a value that could be made up are left out. */
    public static Optional<ObjectNode> of(ResourcePlan resource, Request request) {
        return new SampleBody(resource, request).body();
    }

    /** The row that a body leads to: what was sent, defaults, and nulls. */
    public static Map<String, JsonNode> row(ResourcePlan resource, ObjectNode body) {
        Map<String, JsonNode> row = new LinkedHashMap<>();
        for (ColumnPlan column : resource.columns()) {
            JsonNode sent = body.get(column.property());
            row.put(column.property(), sent == null ? standard(column) : sent);
        }
        return row;
    }

    private static JsonNode standard(ColumnPlan column) {
        return column.field()
                .flatMap(Field::defaultValue)
                .filter(DefaultValue.Literal.class::isInstance)
                .map(DefaultValue.Literal.class::cast)
                .map(literal -> JsonText.read(literal.json()))
                .orElse(NullNode.instance);
    }

    private Optional<ObjectNode> body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        for (InputPlan input : inputs) {
            Optional<JsonNode> value = SampleValues.of(input.property(), input.type(), input.constraints());
            value.ifPresent(v -> body.set(input.property(), v));
            if (value.isEmpty() && input.mandatory()) {
                return Optional.empty();
            }
        }
        if (passes(body)) {
            return Optional.of(body);
        }
        Map<String, List<JsonNode>> candidates = new LinkedHashMap<>();
        Set<String> named = checked(resource);
        inputs.stream()
                .filter(input -> named.contains(input.property()))
                .forEach(input -> candidates.put(input.property(), candidates(input)));
        // Where nothing is found, the plain values are taken as they are.
        return Optional.of(CandidateSearch.find(candidates, chosen -> passes(with(body, chosen)))
                .map(chosen -> with(body, chosen))
                .orElse(body));
    }

    /** The body with other values; null stands for none. */
    private static ObjectNode with(ObjectNode body, Map<String, JsonNode> chosen) {
        ObjectNode changed = body.deepCopy();
        chosen.forEach((property, value) -> {
            if (value.isNull()) {
                changed.remove(property);
            } else {
                changed.set(property, value);
            }
        });
        return changed;
    }

    private boolean passes(ObjectNode body) {
        Map<String, JsonNode> row = row(resource, body);
        return resource.entity().checks().stream()
                .map(Check::expression)
                .allMatch(e ->
                        Evaluator.evaluate(e, row).map(JsonNode::booleanValue).orElse(true));
    }

    private static List<JsonNode> candidates(InputPlan input) {
        List<JsonNode> candidates = Candidates.of(input.property(), input.type(), input.constraints());
        if (!input.mandatory()) {
            candidates.add(NullNode.instance);
        }
        return candidates;
    }

    /** Properties that the checks of a resource speak of. */
    public static Set<String> checked(ResourcePlan resource) {
        return resource.entity().checks().stream()
                .flatMap(check -> check.expression().root().references())
                .map(reference -> Naming.camel(reference.path().getFirst()))
                .collect(Collectors.toSet());
    }
}
