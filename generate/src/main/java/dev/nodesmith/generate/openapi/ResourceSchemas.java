package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.generate.plan.Article;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.ColumnPlan.Nullability;
import dev.nodesmith.generate.plan.IncludePlan;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.OutputPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.sample.Evaluator;
import dev.nodesmith.generate.sample.SampleBody;
import dev.nodesmith.generate.sample.SampleValues;
import dev.nodesmith.model.ApiOptions;
import dev.nodesmith.model.Computed;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.DefaultValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schemas of one resource: its row, its view, its page and the bodies of its writes. */
final class ResourceSchemas {

    private static final int MOST_EMBEDDED = 100;

    private final BackendPlan plan;
    private final ApiOptions api;
    private final Envelopes envelopes;
    private final ComponentNames names;
    private final Components components;

    ResourceSchemas(BackendPlan plan, ComponentNames names, Components components) {
        this.plan = plan;
        this.api = plan.project().api();
        this.names = names;
        this.components = components;
        this.envelopes = new Envelopes(api.responses());
    }

    void add(ResourcePlan resource) {
        String type = names.row(resource);
        Optional<ObjectNode> example = example(resource);
        ObjectNode row = Schemas.object(properties(resource));
        row.put("description", description(resource));
        example.ifPresent(e -> Schemas.example(row, e));
        components.schema(type, row);
        components.schema(type + "Envelope", envelopes.one(Schemas.schema(type)));
        if (names.hasView(resource)) {
            components.schema(names.view(resource), view(resource));
            components.schema(names.view(resource) + "Envelope", envelopes.one(Schemas.schema(names.view(resource))));
        }
        ObjectNode page = envelopes.page(Schemas.schema(names.view(resource)), api.maxPageSize());
        page.put("description", "One page of the " + resource.names().pluralWords() + ".");
        example.ifPresent(e -> Schemas.example(page, envelopes.pageExample(e)));
        components.schema(names.page(resource), page);
        components.schema(names.list(resource), envelopes.list(Schemas.schema(type)));
        addBodies(resource);
    }

    private void addBodies(ResourcePlan resource) {
        String type = names.row(resource);
        ObjectNode create = body(resource, Request.CREATE);
        create.put("description", "What " + Article.with(resource.names().words()) + " is created from.");
        components.schema("Create" + type, create);
        ObjectNode replace = body(resource, Request.REPLACE);
        replace.put("description", "Everything of it that can be set; what is left out gets its default.");
        components.schema("Replace" + type, replace);
        ObjectNode update = body(resource, Request.UPDATE);
        update.put("description", "What is to change; what is left out stays as it is.");
        components.schema("Update" + type, update);
    }

    private ObjectNode view(ResourcePlan resource) {
        ObjectNode properties = properties(resource);
        List<String> required = api.sparseFields() == ApiOptions.SparseFields.OFFERED
                ? List.of("id")
                : resource.outputs().stream().map(OutputPlan::property).toList();
        for (IncludePlan include : resource.includes()) {
            ObjectNode target = Schemas.schema(include.targetNames().type());
            properties.set(include.property(), included(include, target, plan.resource(include.target())));
        }
        ObjectNode view = Schemas.object(properties, required);
        view.put("description", capitalised(Article.with(resource.names().words())) + " as the reader asked for it.");
        return view;
    }

    /** A row that is deleted softly is still pointed at, but read as null. */
    private static ObjectNode included(IncludePlan include, ObjectNode schema, ResourcePlan target) {
        if (include.many()) {
            return Schemas.arrayOf(schema).put("maxItems", MOST_EMBEDDED);
        }
        boolean nullable = include.nullable();
        if (!nullable && !target.softDelete()) {
            return schema;
        }
        ObjectNode choice = Schemas.node();
        choice.putArray("anyOf").add(schema).add(Schemas.node().put("type", "null"));
        return choice;
    }

    private static ObjectNode properties(ResourcePlan resource) {
        ObjectNode properties = Schemas.node();
        for (OutputPlan output : resource.outputs()) {
            ObjectNode schema = FieldSchemas.output(output.type(), output.nullability());
            output.description()
                    .or(() -> output.column().flatMap(c -> describe(c, resource)))
                    .ifPresent(text -> schema.put("description", text));
            properties.set(output.property(), schema);
        }
        return properties;
    }

    private static Optional<String> describe(ColumnPlan column, ResourcePlan resource) {
        return switch (column.kind()) {
            case FOREIGN_KEY ->
                column.references().map(target -> "Id of the " + Naming.prose(relation(column, target)) + ".");
            case VERSION ->
                Optional.of("Grows with every change; the ETag of the "
                        + resource.names().words() + ".");
            case DELETED_AT -> Optional.of("When it was deleted; null while it is not.");
            default -> Optional.empty();
        };
    }

    private static String relation(ColumnPlan column, String target) {
        String property = column.property();
        return property.endsWith("Id") ? property.substring(0, property.length() - "Id".length()) : target;
    }

    private ObjectNode body(ResourcePlan resource, Request request) {
        ObjectNode properties = Schemas.node();
        List<InputPlan> inputs = resource.inputsOf(request);
        inputs.forEach(input -> properties.set(input.property(), property(input, request)));
        ObjectNode schema = bodyOf(
                properties,
                request == Request.UPDATE
                        ? List.of()
                        : inputs.stream()
                                .filter(InputPlan::mandatory)
                                .map(InputPlan::property)
                                .toList());
        if (request == Request.UPDATE) {
            schema.put("minProperties", 1);
        }
        SampleBody.of(resource, request)
                .map(sample -> request == Request.UPDATE ? first(sample) : sample)
                .ifPresent(sample -> Schemas.example(schema, sample));
        return schema;
    }

    /** The schema of a request body: an object that knows all its keys, unless the model wants strangers dropped. */
    ObjectNode bodyOf(ObjectNode properties, List<String> required) {
        ObjectNode schema = Schemas.object(properties, required);
        if (api.unknownKeys() == ApiOptions.UnknownKeys.REFUSE) {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    static ObjectNode property(InputPlan input, Request request) {
        ObjectNode schema =
                FieldSchemas.input(input.property(), input.type(), input.constraints(), input.nullability());
        input.description().or(() -> describe(input)).ifPresent(text -> schema.put("description", text));
        if (request != Request.UPDATE) {
            input.defaultValue()
                    .filter(DefaultValue.Literal.class::isInstance)
                    .map(DefaultValue.Literal.class::cast)
                    .ifPresent(literal -> schema.set("default", JsonText.read(literal.json())));
        }
        return schema;
    }

    private static Optional<String> describe(InputPlan input) {
        if (input.links().isPresent()) {
            return input.links().map(l -> "Ids of the " + Naming.prose(l.property()) + ".");
        }
        return input.column()
                .filter(c -> c.references().isPresent())
                .map(c -> "Id of the " + Naming.prose(relation(c, "")) + ".");
    }

    private static ObjectNode first(ObjectNode sample) {
        ObjectNode one = Schemas.node();
        sample.properties().stream().findFirst().ifPresent(property -> one.set(property.getKey(), property.getValue()));
        return one;
    }

    /** A row as it would be read after it was created from the example body. */
    private static Optional<ObjectNode> example(ResourcePlan resource) {
        ObjectNode body = SampleBody.of(resource, Request.CREATE).orElseGet(JsonNodeFactory.instance::objectNode);
        Map<String, JsonNode> row = SampleBody.row(resource, body);
        ObjectNode example = Schemas.node();
        for (OutputPlan output : resource.outputs()) {
            Optional<JsonNode> value = output.computed().isPresent()
                    ? computed(output.computed().get(), row)
                    : output.column().flatMap(c -> stored(c, row, resource));
            if (value.isEmpty() && output.nullability() == Nullability.NOT_NULL) {
                return Optional.empty();
            }
            example.set(output.property(), value.orElseGet(JsonNodeFactory.instance::nullNode));
        }
        return Optional.of(example);
    }

    private static Optional<JsonNode> computed(Computed computed, Map<String, JsonNode> row) {
        return Evaluator.evaluate(computed.expression(), row)
                .flatMap(value -> SampleValues.wire(value, computed.type()));
    }

    private static Optional<JsonNode> stored(ColumnPlan column, Map<String, JsonNode> row, ResourcePlan resource) {
        JsonNode value = row.getOrDefault(column.property(), JsonNodeFactory.instance.nullNode());
        return switch (column.kind()) {
            case KEY -> SampleValues.of(resource.names().variable(), column.type(), Constraints.NONE);
            case VERSION -> Optional.of(JsonNodeFactory.instance.numberNode(1));
            case DELETED_AT -> Optional.empty();
            default ->
                value.isNull() && !column.nullable()
                        ? SampleValues.of(
                                column.property(),
                                column.type(),
                                column.field().map(f -> f.constraints()).orElse(Constraints.NONE))
                        : Optional.of(value);
        };
    }

    private static String description(ResourcePlan resource) {
        return resource.entity()
                .description()
                .orElseGet(() -> capitalised(Article.with(resource.names().words())) + ".");
    }

    static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
