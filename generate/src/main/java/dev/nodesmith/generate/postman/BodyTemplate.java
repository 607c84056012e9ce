package dev.nodesmith.generate.postman;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.json.JsonPrinter;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.sample.SampleBody;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A request body in which ids of other rows, and values that may be there only once, are variables of the collection:
 * {@code { "title": "An example title", "isbn": "{{bookIsbn}}", "authorId": "{{authorId}}" }}.
 *
 * @param json with variables in double braces
 * @param scripts statements that give the variables of unique values new values
 * @param sample the same body with example values
 */
record BodyTemplate(String json, List<String> scripts, ObjectNode sample) {

    private static final List<String> FILL = List.of(
            "// In a mask, # is any digit and @ any small letter.",
            "const fill = (mask) =>",
            "  mask",
            "    .replace(/#/g, () => Math.floor(Math.random() * 10))",
            "    .replace(/@/g, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)));");

    /** Stands for a variable that is no text until the document is printed. */
    private static final String BARE = "bare:";

    /**
     * @param known entities of which the collection has a row by then
     * @return empty where a required value cannot be had
     */
    static Optional<BodyTemplate> of(ResourcePlan resource, Request request, Set<String> known) {
        Optional<ObjectNode> sample = SampleBody.of(resource, request);
        if (sample.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        List<String> scripts = new ArrayList<>();
        Set<String> unique = unique(resource);
        for (InputPlan input : resource.inputsOf(request)) {
            Optional<String> target = input.column().flatMap(ColumnPlan::references);
            JsonNode value = sample.get().get(input.property());
            if (input.links().isPresent()) {
                continue;
            }
            if (target.isPresent()) {
                if (known.contains(target.get())) {
                    body.put(input.property(), reference(rowVariable(target.get()), input.type()));
                } else if (input.mandatory()) {
                    return Optional.empty();
                }
            } else if (value != null && unique.contains(input.property())) {
                String variable = Naming.camel(resource.entity().name()) + Naming.pascal(input.property());
                FreshValue fresh = FreshValue.of(variable, value, input);
                fresh.script().ifPresent(scripts::add);
                body.set(input.property(), fresh.json());
            } else if (value != null) {
                body.set(input.property(), value);
            }
        }
        if (scripts.stream().anyMatch(line -> line.contains("fill("))) {
            scripts.addAll(0, FILL);
        }
        return Optional.of(new BodyTemplate(print(body), List.copyOf(scripts), sample.get()));
    }

    /** {@code bookId}. */
    static String rowVariable(String entity) {
        return Naming.camel(entity) + "Id";
    }

    static JsonNode bare(String variable) {
        return JsonNodeFactory.instance.textNode(BARE + variable);
    }

    static String print(JsonNode body) {
        return JsonPrinter.print(body).stripTrailing().replaceAll("\"" + BARE + "([A-Za-z0-9]+)\"", "{{$1}}");
    }

    private static String reference(String variable, FieldType key) {
        return key instanceof FieldType.IntType ? BARE + variable : "{{" + variable + "}}";
    }

    /** Properties that are unique, alone or together with others. */
    private static Set<String> unique(ResourcePlan resource) {
        Set<String> names = new LinkedHashSet<>();
        resource.columns().stream()
                .filter(c ->
                        c.field().filter(f -> f.has(Field.Trait.UNIQUE)).isPresent() || c.kind() == ColumnPlan.Kind.KEY)
                .forEach(c -> names.add(c.property()));
        resource.entity().uniqueTogether().forEach(group -> group.forEach(name -> names.add(Naming.camel(name))));
        return names;
    }
}
