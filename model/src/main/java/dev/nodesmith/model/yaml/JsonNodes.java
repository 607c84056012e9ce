package dev.nodesmith.model.yaml;

import dev.nodesmith.model.JsonText;
import dev.nodesmith.model.yaml.Scalar.Style;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a YAML value as JSON, by the rules of YAML 1.2's JSON schema: anything that is no number or word is text. */
final class JsonNodes {

    private static final Pattern AS_IS =
            Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

    private JsonNodes() {}

    static String json(Node node) {
        return switch (node) {
            case Scalar scalar ->
                scalar.style() == Style.PLAIN && scalar.absent()
                        ? "null"
                        : scalar.style() == Style.PLAIN
                                        && AS_IS.matcher(scalar.value()).matches()
                                ? scalar.value()
                                : JsonText.string(scalar.value());
            case Sequence sequence ->
                sequence.items().stream().map(JsonNodes::json).collect(Collectors.joining(",", "[", "]"));
            case Mapping mapping ->
                mapping.entries().stream()
                        .map(entry -> JsonText.string(entry.key().value()) + ":" + json(entry.value()))
                        .collect(Collectors.joining(",", "{", "}"));
        };
    }
}
