package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan.Nullability;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.OutputPlan;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.sample.SampleValues;
import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Operation;
import java.util.List;
import java.util.Optional;

/** Operations beyond CRUD, and reports. */
final class CommandPaths {

    static final String OPERATIONS = "Operations";
    static final String REPORTS = "Reports";

    private final BackendPlan plan;
    private final ComponentNames names;
    private final ResourceSchemas schemas;
    private final Envelopes envelopes;
    private final Components components;

    CommandPaths(BackendPlan plan, ComponentNames names, ResourceSchemas schemas, Components components) {
        this.plan = plan;
        this.names = names;
        this.schemas = schemas;
        this.components = components;
        this.envelopes = new Envelopes(plan.project().api().responses());
    }

    OperationNode operation(OperationPlan operation) {
        Optional<ResourcePlan> on = operation.resource().map(plan::resource);
        OperationNode node = new OperationNode(
                operation.function(),
                on.map(ResourcePaths::tag).orElse(OPERATIONS),
                ResourceSchemas.capitalised(operation.words()));
        operation.operation().description().ifPresent(node::describe);
        if (plan.hasAuth()) {
            node.access(operation.access());
        }
        on.ifPresent(r -> node.parameter(ResourcePaths.id(r, "id")).fails(Failure.NOT_FOUND));
        node.fails(Failure.NOT_IMPLEMENTED, Failure.CONFLICT);
        if (!operation.pathInputs().isEmpty()) {
            operation.pathInputs().forEach(input -> node.parameter(parameter(input, "path")));
            node.fails(Failure.NOT_FOUND);
            if (!(operation.access() instanceof AccessRule.Anyone)) {
                // What the path names may be somebody else's: that is for the body to find out.
                node.fails(Failure.FORBIDDEN);
            }
        }
        if (operation.query()) {
            operation.sentInputs().forEach(input -> node.parameter(parameter(input, "query")));
            node.header(Headers.IF_NONE_MATCH).answers(304, "What the client has still holds.", List.of("ETag"));
        } else if (!operation.sentInputs().isEmpty()) {
            components.schema(names.input(operation), input(operation));
            node.body(Schemas.schema(names.input(operation)));
        }
        if (operation.operation().method().equals("POST")) {
            ResourcePaths.idempotent(node);
        }
        return answer(operation, node);
    }

    private OperationNode answer(OperationPlan operation, OperationNode node) {
        List<String> headers = ResourcePaths.headers();
        return switch (operation.operation().output()) {
            case Operation.Nothing n -> node.answers(operation.success(), "It is done.", headers);
            case Operation.One one -> {
                ResourcePlan resource = plan.resource(one.entity());
                String text = "The " + resource.names().words() + ".";
                yield node.answers(operation.success(), text, names.one(resource), headers);
            }
            case Operation.Many many -> {
                ResourcePlan resource = plan.resource(many.entity());
                String text = "The " + resource.names().pluralWords() + ".";
                yield node.answers(operation.success(), text, names.list(resource), headers);
            }
            case Operation.Shape s -> {
                String name = names.shape(operation);
                components.schema(name, shape(operation));
                components.schema(name + "Envelope", envelopes.one(Schemas.schema(name)));
                yield node.answers(operation.success(), "The result.", names.enveloped(name), headers);
            }
        };
    }

    private static ObjectNode parameter(InputPlan input, String in) {
        String description = input.description().orElse("");
        ObjectNode schema =
                FieldSchemas.input(input.property(), input.type(), input.constraints(), Nullability.NOT_NULL);
        ObjectNode parameter =
                Schemas.node().put("name", input.property()).put("in", in).put("required", input.mandatory());
        if (!description.isEmpty()) {
            parameter.put("description", description);
        }
        parameter.set("schema", schema);
        return parameter;
    }

    private ObjectNode input(OperationPlan operation) {
        ObjectNode properties = Schemas.node();
        ObjectNode example = Schemas.node();
        for (InputPlan input : operation.sentInputs()) {
            properties.set(input.property(), ResourceSchemas.property(input, Request.CREATE));
            SampleValues.of(input.property(), input.type(), input.constraints())
                    .ifPresent(value -> example.set(input.property(), value));
        }
        List<String> required = operation.sentInputs().stream()
                .filter(InputPlan::mandatory)
                .map(InputPlan::property)
                .toList();
        ObjectNode schema = schemas.bodyOf(properties, required);
        boolean complete = required.stream().allMatch(example::has);
        return complete ? Schemas.example(schema, example) : schema;
    }

    private static ObjectNode shape(OperationPlan operation) {
        ObjectNode properties = Schemas.node();
        for (OutputPlan output : operation.shape()) {
            ObjectNode schema = FieldSchemas.output(output.type(), output.nullability());
            output.description().ifPresent(text -> schema.put("description", text));
            properties.set(output.property(), schema);
        }
        return Schemas.object(properties);
    }

    OperationNode report(ReportPlan report) {
        String words = Naming.prose(report.report().name());
        OperationNode node = new OperationNode(report.function(), REPORTS, ResourceSchemas.capitalised(words));
        report.report().description().ifPresent(node::describe);
        if (plan.hasAuth()) {
            node.access(report.access());
        }
        components.schema(names.row(report), row(report));
        components.schema(names.report(report), envelopes.list(Schemas.schema(names.row(report))));
        return node.header(Headers.IF_NONE_MATCH)
                .answers(304, "What the client has still holds.", List.of("ETag"))
                .answers(200, "One row a group.", names.report(report), ResourcePaths.headers("ETag"));
    }

    private static ObjectNode row(ReportPlan report) {
        ObjectNode properties = Schemas.node();
        report.groups()
                .forEach(group -> properties.set(
                        group.property(),
                        group.period().isPresent()
                                ? period(group)
                                : FieldSchemas.output(group.column().type(), group.nullability())));
        report.measures()
                .forEach(measure ->
                        properties.set(measure.property(), FieldSchemas.output(measure.type(), measure.nullability())));
        return Schemas.object(properties).put("description", "The figures of one group.");
    }

    private static ObjectNode period(ReportPlan.GroupPlan group) {
        ObjectNode schema = Schemas.node();
        if (group.nullability() == Nullability.NULLABLE) {
            schema.putArray("type").add("string").add("null");
        } else {
            schema.put("type", "string");
        }
        return schema.put(
                "description",
                group.period()
                        .map(p -> switch (p) {
                            case DAY -> "A day such as 2026-01-31.";
                            case MONTH -> "A month such as 2026-01.";
                            case YEAR -> "A year such as 2026.";
                        })
                        .orElse(""));
    }
}
