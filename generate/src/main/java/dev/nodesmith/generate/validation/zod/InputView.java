package dev.nodesmith.generate.validation.zod;

import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.OperationPlan;
import java.util.List;

/**
 * The input of an operation: {@code export const lendBookInput = z.strictObject({ until: date() })}.
 *
 * @param function {@code lendBook}
 * @param type {@code LendBook}
 * @param code the schema
 * @param used the schemas that it is made of
 */
public record InputView(String function, String type, String code, List<Expr> used) {

    /** The inputs of those operations that have any. */
    static List<InputView> of(List<OperationPlan> operations, ObjectStyle style) {
        return operations.stream()
                .filter(operation -> !operation.inputs().isEmpty())
                .map(operation -> of(operation, style))
                .toList();
    }

    private static InputView of(OperationPlan operation, ObjectStyle style) {
        List<Property> properties = operation.inputs().stream()
                .map(input -> property(operation, input))
                .toList();
        return new InputView(
                operation.function(), operation.type(), style.object(properties), Property.values(properties));
    }

    private static Property property(OperationPlan operation, InputPlan input) {
        return operation.query() ? Inputs.ofQuery(input) : Inputs.ofOperation(input);
    }
}
