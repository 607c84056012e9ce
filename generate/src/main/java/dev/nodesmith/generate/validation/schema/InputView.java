package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.OperationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The input of an operation: {@code lendBookInput} of {@code { until: date() }}, and {@code readArticleParams} where the path has
 * some of it.
 *
 * @param type {@code LendBookInput}, all of it
 * @param parts the schemas, that of the path first
 * @param inferred the type as what the schemas give, for libraries that infer types
 * @param declaration the type in full, for libraries that do not
 * @param used the schemas that the parts are made of
 */
public record InputView(String type, List<Part> parts, String inferred, String declaration, List<Expr> used) {

    /**
     * One schema.
     *
     * @param shape the object of schemas that it is made of
     * @param declared its type by the declaration: {@code Pick<ReadArticleInput, 'slug'>}
     */
    public record Part(String schema, String shape, String declared) {}

    /** The inputs of those operations that have any. */
    static List<InputView> of(List<OperationPlan> operations, Inputs inputs) {
        return operations.stream()
                .filter(operation -> !operation.inputs().isEmpty())
                .map(operation -> of(operation, inputs))
                .toList();
    }

    private static InputView of(OperationPlan operation, Inputs inputs) {
        String type = operation.type() + "Input";
        List<Property> path =
                operation.pathInputs().stream().map(inputs::ofQuery).toList();
        List<Property> sent = operation.sentInputs().stream()
                .map(input -> operation.query() ? inputs.ofQuery(input) : inputs.ofOperation(input))
                .toList();
        List<Part> parts = new ArrayList<>();
        String keys = operation.pathInputs().stream()
                .map(InputPlan::property)
                .map(name -> "'" + name + "'")
                .collect(Collectors.joining(" | "));
        boolean both = !path.isEmpty() && !sent.isEmpty();
        if (!path.isEmpty()) {
            String declared = both ? "Pick<" + type + ", " + keys + ">" : type;
            parts.add(new Part(operation.function() + "Params", Property.shape(path), declared));
        }
        if (!sent.isEmpty()) {
            String declared = both ? "Omit<" + type + ", " + keys + ">" : type;
            parts.add(new Part(operation.function() + "Input", Property.shape(sent), declared));
        }
        List<Property> all = Stream.concat(path.stream(), sent.stream()).toList();
        return new InputView(
                type,
                List.copyOf(parts),
                parts.stream()
                        .map(part -> "Output<typeof " + part.schema() + ">")
                        .collect(Collectors.joining(" & ")),
                Declaration.of(type, all),
                Property.values(all));
    }
}
