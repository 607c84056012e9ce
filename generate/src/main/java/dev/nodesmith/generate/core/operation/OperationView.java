package dev.nodesmith.generate.core.operation;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Operation;

/**
 * An operation as the service runs it.
 *
 * @param type stem of its types, {@code LendBook}
 * @param input {@code input: LendBookInput, } where it takes something
 * @param inputArgument {@code input, } likewise
 * @param output {@code Loan}, {@code Book[]}, {@code LendBookOutput} or {@code void}
 * @param outputEntity entity behind the output; empty where there is none
 * @param authorize statement that asks for the right to do it; empty without users
 * @param caller what the context gets as the caller, with a comma after; empty without users
 * @param callerType type of that
 */
public record OperationView(
        OperationPlan plan,
        String function,
        String type,
        String input,
        String inputArgument,
        String output,
        String outputEntity,
        String outputType,
        String authorize,
        String caller,
        String callerType,
        boolean transactional) {

    /** The view of an operation whose right is asked for by {@code authorize}. */
    public static OperationView of(BackendPlan plan, OperationPlan operation, String authorize) {
        boolean takes = !operation.inputs().isEmpty();
        boolean open = operation.access() instanceof AccessRule.Anyone;
        String outputType = operation
                .output()
                .map(entity -> plan.resource(entity).names().type())
                .orElse("");
        return new OperationView(
                operation,
                operation.function(),
                operation.type(),
                takes ? "input: " + operation.type() + "Input, " : "",
                takes ? "input, " : "",
                output(operation, outputType),
                operation.output().orElse(""),
                outputType,
                authorize,
                !plan.hasAuth() ? "" : open ? "caller, " : "caller: requireCaller(caller), ",
                !plan.hasAuth() ? "" : open ? "Caller | undefined" : "Caller",
                operation.transactional());
    }

    private static String output(OperationPlan operation, String type) {
        return switch (operation.operation().output()) {
            case Operation.Nothing n -> "void";
            case Operation.One one -> type;
            case Operation.Many many -> type + "[]";
            case Operation.Shape shape -> operation.type() + "Output";
        };
    }
}
