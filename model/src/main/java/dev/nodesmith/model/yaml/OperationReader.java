package dev.nodesmith.model.yaml;

import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.FieldType.JsonType;
import dev.nodesmith.model.Operation.Transaction;
import dev.nodesmith.model.yaml.OperationDraft.EntityOutput;
import dev.nodesmith.model.yaml.OperationDraft.FieldsOutput;
import dev.nodesmith.model.yaml.OperationDraft.NoOutput;
import dev.nodesmith.model.yaml.OperationDraft.OutputDraft;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one of {@code operations}. */
final class OperationReader {

    private static final Map<String, String> METHODS =
            Map.of("GET", "GET", "POST", "POST", "PUT", "PUT", "PATCH", "PATCH", "DELETE", "DELETE");
    private static final Map<String, Integer> STATUSES = Map.of("200", 200, "201", 201, "202", 202);

    private final RuleReader rules;
    private final Problems problems;

    private final List<String> entities;

    OperationReader(RuleReader rules, List<String> entities, Problems problems) {
        this.rules = rules;
        this.entities = entities;
        this.problems = problems;
    }

    Optional<OperationDraft> read(Mapping.Entry entry) {
        String path = "operations." + entry.key().value();
        boolean named = Identifiers.accept(entry.key(), path, "an operation", problems);
        return Section.of(entry.value(), path, Keys.OPERATION, problems)
                .filter(section -> named)
                .map(section -> operation(entry.key(), section));
    }

    private OperationDraft operation(Scalar name, Section section) {
        String method = section.choice("method", METHODS).orElse("POST");
        Optional<Scalar> on = section.scalar("on");
        List<Field> input = input(section, method);
        OutputDraft output = output(section);
        return new OperationDraft(
                name,
                section.path(),
                section.text("description"),
                on,
                method,
                section.scalar("path")
                        .filter(route -> new OperationPaths(section.pathOf("path"), problems).accept(route, on, input)),
                input,
                output,
                status(section, output),
                access(section, rules),
                transaction(section, method),
                section.scalar("was")
                        .filter(former ->
                                Identifiers.accept(former, section.pathOf("was"), "the former operation", problems))
                        .map(Scalar::value));
    }

    private List<Field> input(Section section, String method) {
        List<Field> input = new FieldsReader(FieldPlace.INPUT, entities, problems)
                .read(section.entries("input", "a mapping of names to types"), section.pathOf("input"))
                .fields();
        if (method.equals("GET")) {
            input.stream()
                    .filter(field -> field.type() instanceof JsonType)
                    .forEach(field -> problems.error(
                            problems.at(section.pathOf("input") + "." + field.name(), field.name()),
                            "`" + field.name() + "` is JSON, which cannot stand in the query of a GET.",
                            "use POST, or single values"));
        }
        return input;
    }

    private OutputDraft output(Section section) {
        Optional<Node> node = section.node("output");
        String path = section.pathOf("output");
        if (node.isPresent() && node.get() instanceof Mapping mapping) {
            return new FieldsOutput(new FieldsReader(FieldPlace.OUTPUT, entities, problems)
                    .read(mapping.entries(), path)
                    .fields());
        }
        Optional<Scalar> word = node.flatMap(found -> Section.scalar(found, path, problems))
                .filter(found -> !found.value().equals("none"));
        Optional<FieldSpec> line = word.flatMap(found -> LineParser.parse(found, path, problems));
        if (line.isEmpty()) {
            return new NoOutput();
        }
        boolean more = line.get().defaultValue().isPresent()
                || !line.get().words().isEmpty()
                || line.get().type().arguments().isPresent();
        if (more) {
            problems.error(
                    Place.of(path, word.get()),
                    "`output` is an entity, a list of it such as `Loan[]`, a mapping of values, or `none`.");
        }
        return new EntityOutput(line.get().type().name(), line.get().type().shape());
    }

    private Optional<Integer> status(Section section, OutputDraft output) {
        Optional<Integer> status = section.choice("status", STATUSES);
        if (status.isPresent() && output instanceof NoOutput) {
            problems.error(
                    problems.at(section.pathOf("status"), String.valueOf(status.get())),
                    "Without `output` there is no content, and the answer is 204.",
                    "leave `status` out, or say what the `output` is");
        }
        return status;
    }

    /** {@code access} of an operation or report; nothing for {@code nobody}, which is what silence means as well. */
    static Optional<AccessRule> access(Section section, RuleReader rules) {
        return section.node("access")
                .flatMap(node -> rules.read(node, section.pathOf("access")))
                .filter(rule -> !rule.equals(RuleReader.NOBODY));
    }

    private Transaction transaction(Section section, String method) {
        Optional<Boolean> asked = section.flag("transaction");
        if (method.equals("GET") && asked.orElse(false)) {
            problems.error(
                    problems.at(section.pathOf("transaction"), "true"),
                    "A GET changes nothing and runs without a transaction.",
                    "use POST for a command");
        }
        return asked.orElse(!method.equals("GET")) ? Transaction.REQUIRED : Transaction.NONE;
    }
}
