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
 * @param success as the model says, or 200, 201 for a POST that answers with one row, 204 without output
 * @param inputs what it takes: values that the path names, and the body of commands or the query of queries
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

    /** Those of the inputs that stand in the path: {@code slug} of {@code /articles/{slug}}. */
    public List<InputPlan> pathInputs() {
        return inputs.stream().filter(this::inPath).toList();
    }

    /** Those of the inputs that come in the body or in the query. */
    public List<InputPlan> sentInputs() {
        return inputs.stream().filter(input -> !inPath(input)).toList();
    }

    private boolean inPath(InputPlan input) {
        return resource.isEmpty() && path.contains("{" + input.property() + "}");
    }

    public boolean query() {
        return operation.method().equals("GET");
    }

    public boolean transactional() {
        return operation.transaction() == Operation.Transaction.REQUIRED;
    }
}
