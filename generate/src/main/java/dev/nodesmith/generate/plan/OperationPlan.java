package dev.nodesmith.generate.plan;

import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Operation;
import java.util.List;
import java.util.Optional;

/**
 * A command or query beyond CRUD.
 *
 * @param function {@code lendBook}
 * @param type {@code LendBook}, stem of its types
 * @param path below the base path with OpenAPI braces, {@code /books/{id}/lend-book}
 * @param success 200, 201 for a POST that answers with one row, 204 without output
 * @param inputs body of commands, query of queries
 * @param resource the resource it acts upon
 * @param output the resource it answers with, one or many
 * @param shape properties of an output of its own
 */
public record OperationPlan(
        Operation operation,
        String function,
        String type,
        String kebab,
        String words,
        String path,
        int success,
        AccessRule access,
        List<InputPlan> inputs,
        Optional<String> resource,
        Optional<String> output,
        List<OutputPlan> shape) {

    public boolean query() {
        return operation.method().equals("GET");
    }

    public boolean transactional() {
        return operation.transaction() == Operation.Transaction.REQUIRED;
    }
}
