package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.OperationPlan;
import java.util.List;

/**
 * The input of an operation: {@code lendBookInput} of {@code { until: date() }}.
 *
 * @param function {@code lendBook}
 * @param type {@code LendBook}
 * @param shape the object of schemas that it is made of
 * @param declaration its type, for libraries that do not infer it
 * @param used the schemas of the shape
 */
public record InputView(String function, String type, String shape, String declaration, List<Expr> used) {

    /** The inputs of those operations that have any. */
    static List<InputView> of(List<OperationPlan> operations, Inputs inputs) {
        return operations.stream()
                .filter(operation -> !operation.inputs().isEmpty())
                .map(operation -> of(operation, inputs))
                .toList();
    }

    private static InputView of(OperationPlan operation, Inputs inputs) {
        List<Property> properties = operation.inputs().stream()
                .map(input -> property(operation, input, inputs))
                .toList();
        return new InputView(
                operation.function(),
                operation.type(),
                Property.shape(properties),
                Declaration.of(operation.type() + "Input", properties),
                Property.values(properties));
    }

    private static Property property(OperationPlan operation, InputPlan input, Inputs inputs) {
        return operation.query() ? inputs.ofQuery(input) : inputs.ofOperation(input);
    }
}
