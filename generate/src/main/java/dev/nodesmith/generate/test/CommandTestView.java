package dev.nodesmith.generate.test;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.sample.SampleValues;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How an operation or a report is tried.
 *
 * @param path with {@code {id}} where a row belongs, and samples for other parameters
 * @param body TypeScript object of a valid input, for commands that have one
 * @param query query string of a valid input, for queries
 * @param on type and entity of the row it acts upon
 * @param owner property of that row to be set to the user who acts
 */
public record CommandTestView(
        String name,
        String method,
        String path,
        ResourceTestView.Act act,
        Optional<String> body,
        String query,
        Optional<Row> on,
        Optional<String> owner) {

    public record Row(String type, String entity) {}

    public static CommandTestView of(BackendPlan plan, OperationPlan operation) {
        Optional<ResourcePlan> on = operation.resource().map(plan::resource);
        boolean body = !operation.query() && !operation.sentInputs().isEmpty();
        return new CommandTestView(
                operation.function(),
                operation.operation().method(),
                plan.basePath() + path(operation),
                ResourceTestView.act(plan.project(), operation.access()),
                body ? Optional.of(object(operation)) : Optional.empty(),
                operation.query() ? query(operation) : "",
                on.map(r -> new Row(r.names().type(), r.entity().name())),
                on.filter(r -> !r.entity().name().equals("User"))
                        .flatMap(ResourcePlan::owner)
                        .map(ColumnPlan::property));
    }

    public static CommandTestView of(BackendPlan plan, ReportPlan report) {
        return new CommandTestView(
                report.function(),
                "GET",
                plan.basePath() + report.path(),
                ResourceTestView.act(plan.project(), report.access()),
                Optional.empty(),
                "",
                Optional.of(new Row(
                        report.resource().names().type(),
                        report.resource().entity().name())),
                Optional.empty());
    }

    private static String path(OperationPlan operation) {
        String path = operation.path();
        for (InputPlan input : operation.pathInputs()) {
            path = path.replace("{" + input.property() + "}", encoded(input));
        }
        return path;
    }

    private static String object(OperationPlan operation) {
        return operation.sentInputs().stream()
                .filter(InputPlan::mandatory)
                .map(i -> i.property() + ": " + literal(i))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String query(OperationPlan operation) {
        return operation.sentInputs().stream()
                .filter(InputPlan::mandatory)
                .map(i -> i.property() + "=" + encoded(i))
                .collect(Collectors.joining(
                        "&", operation.sentInputs().stream().anyMatch(InputPlan::mandatory) ? "?" : "", ""));
    }

    private static String encoded(InputPlan input) {
        return URLEncoder.encode(sample(input).asText(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String literal(InputPlan input) {
        JsonNode value = sample(input);
        return value.isTextual() ? TestText.quote(value.textValue()) : JsonText.of(value);
    }

    private static JsonNode sample(InputPlan input) {
        return SampleValues.of(input.property(), input.type(), input.constraints())
                .orElseThrow(() -> new IllegalArgumentException("no sample of " + input.property()));
    }
}
