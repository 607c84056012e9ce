package dev.nodesmith.generate.core.operation;

import dev.nodesmith.generate.core.TsText;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.Names;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.OutputPlan;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the body of an operation is given and has to give, as tags of JSDoc for languages without types:
 *
 * <pre>{@code
 * @param {object} input
 * @param {string} input.until
 * @param {object} context
 * @param {object} context.book
 * @param {{ id: string, role: string }} context.caller
 * @param {object} context.repositories
 * @param {object} context.logger
 * @returns {Promise<object>} a loan
 * }</pre>
 */
final class OperationTags {

    private OperationTags() {}

    static List<String> of(BackendPlan plan, OperationView view) {
        OperationPlan operation = view.plan();
        List<String> tags = new ArrayList<>();
        if (!operation.inputs().isEmpty()) {
            tags.add("@param {object} input");
            operation.inputs().forEach(input -> tags.add(input(operation, input)));
        }
        tags.add("@param {object} context");
        operation
                .resource()
                .map(entity -> plan.resource(entity).names().variable())
                .ifPresent(row -> tags.add("@param {object} context." + row));
        if (!view.callerType().isEmpty()) {
            String caller = "{ id: " + plan.resource("User").key().tsType() + ", role: string }";
            tags.add("@param {" + view.callerType().replace("Caller", caller) + "} context.caller");
        }
        tags.add("@param {object} context.repositories"
                + (view.transactional() ? " of the transaction that this is part of" : ""));
        tags.add("@param {object} context.logger");
        tags.add("@returns {" + result(plan, operation));
        return List.copyOf(tags);
    }

    /** Queries have no way to say null. */
    private static String input(OperationPlan operation, InputPlan input) {
        boolean given = input.mandatory() || input.defaultValue().isPresent();
        String type = type(input.type(), input.tsType()) + (input.nullable() && !operation.query() ? " | null" : "");
        String name = "input." + input.property();
        return "@param {" + type + "} " + (given ? name : "[" + name + "]");
    }

    /** The type with the values of an enum in place of its name. */
    private static String type(FieldType type, String name) {
        return switch (type) {
            case FieldType.EnumType e -> TsText.union(e.values());
            case FieldType.ArrayType a
            when a.element() instanceof FieldType.EnumType e -> "(" + TsText.union(e.values()) + ")[]";
            case FieldType.JsonType j -> "unknown";
            default -> name;
        };
    }

    private static String result(BackendPlan plan, OperationPlan operation) {
        return switch (operation.operation().output()) {
            case Operation.Nothing n -> "Promise<void>}";
            case Operation.One one ->
                "Promise<object>} " + names(plan, operation).withArticle();
            case Operation.Many many ->
                "Promise<object[]>} " + names(plan, operation).pluralWords();
            case Operation.Shape shape ->
                operation.shape().stream()
                        .map(OperationTags::output)
                        .collect(Collectors.joining(", ", "Promise<{ ", " }>}"));
        };
    }

    private static String output(OutputPlan output) {
        return output.property() + ": " + type(output.type(), output.tsType()) + (output.nullable() ? " | null" : "");
    }

    private static Names names(BackendPlan plan, OperationPlan operation) {
        return plan.resource(operation.output().orElseThrow()).names();
    }
}
