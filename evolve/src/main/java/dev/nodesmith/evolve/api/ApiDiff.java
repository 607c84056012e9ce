package dev.nodesmith.evolve.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nodesmith.evolve.api.ApiChange.Effect;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares two OpenAPI documents, 3.0 or 3.1, operation by operation. Words for people only, such as descriptions, do not count. */
public final class ApiDiff {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final JsonNode before;
    private final JsonNode after;
    private final Set<ApiChange> changes = new LinkedHashSet<>();

    private ApiDiff(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** The changes, those that break clients first. */
    public static List<ApiChange> between(String before, String after) {
        try {
            ApiDiff diff = new ApiDiff(JSON.readTree(before), JSON.readTree(after));
            diff.compare();
            return diff.changes.stream()
                    .sorted(Comparator.comparing(ApiChange::effect))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no OpenAPI document", e);
        }
    }

    private void compare() {
        Map<String, JsonNode> was = operations(before);
        Map<String, JsonNode> is = operations(after);
        was.forEach((name, operation) -> {
            JsonNode now = is.get(name);
            if (now == null) {
                changes.add(new ApiChange(Effect.BREAKING, name, "is gone"));
            } else {
                compare(name, operation, now);
            }
        });
        is.keySet().stream()
                .filter(name -> !was.containsKey(name))
                .forEach(name -> changes.add(new ApiChange(Effect.COMPATIBLE, name, "is new")));
    }

    private static Map<String, JsonNode> operations(JsonNode document) {
        Map<String, JsonNode> operations = new LinkedHashMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.put(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), method.getValue())));
        return operations;
    }

    private void compare(String name, JsonNode was, JsonNode is) {
        security(name, was.path("security"), is.path("security"));
        parameters(name, was, is);
        SchemaDiff requests = new SchemaDiff(before, after, Direction.REQUEST, changes);
        JsonNode bodyBefore = schema(was.path("requestBody"), before);
        JsonNode bodyNow = schema(is.path("requestBody"), after);
        if (bodyBefore.isMissingNode() != bodyNow.isMissingNode()) {
            boolean needed =
                    resolved(is.path("requestBody"), after).path("required").asBoolean();
            changes.add(new ApiChange(
                    bodyNow.isMissingNode() || needed ? Effect.BREAKING : Effect.COMPATIBLE,
                    name,
                    bodyNow.isMissingNode() ? "takes no body any more" : "takes a body"));
        } else {
            requests.compare(name, bodyBefore, bodyNow);
        }
        answers(name, was.path("responses"), is.path("responses"));
    }

    private void security(String name, JsonNode was, JsonNode is) {
        boolean wasOpen = was.isEmpty();
        boolean isOpen = is.isEmpty();
        if (wasOpen && !isOpen) {
            changes.add(new ApiChange(Effect.BREAKING, name, "wants a signed-in user"));
        } else if (!wasOpen && isOpen) {
            changes.add(new ApiChange(Effect.COMPATIBLE, name, "is open to anyone"));
        }
    }

    private void parameters(String name, JsonNode was, JsonNode is) {
        Map<String, JsonNode> old = parameters(was, before);
        Map<String, JsonNode> now = parameters(is, after);
        SchemaDiff requests = new SchemaDiff(before, after, Direction.REQUEST, changes);
        old.forEach((key, parameter) -> {
            JsonNode same = now.get(key);
            if (same == null) {
                changes.add(new ApiChange(Effect.BREAKING, name, "does not know the " + key + " any more"));
            } else {
                if (same.path("required").asBoolean()
                        && !parameter.path("required").asBoolean()) {
                    changes.add(new ApiChange(Effect.BREAKING, name, "needs the " + key));
                }
                requests.compare(name + ", " + key, parameter.path("schema"), same.path("schema"));
            }
        });
        now.forEach((key, parameter) -> {
            if (!old.containsKey(key)) {
                boolean needed = parameter.path("required").asBoolean();
                changes.add(new ApiChange(
                        needed ? Effect.BREAKING : Effect.COMPATIBLE,
                        name,
                        (needed ? "needs the new " : "knows the new ") + key));
            }
        });
    }

    private static Map<String, JsonNode> parameters(JsonNode operation, JsonNode document) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        operation.path("parameters").forEach(written -> {
            JsonNode parameter = resolved(written, document);
            String kind = parameter.path("in").asText();
            String noun = kind.equals("header") ? "header" : kind + " parameter";
            parameters.put(noun + " `" + parameter.path("name").asText() + "`", parameter);
        });
        return parameters;
    }

    private void answers(String name, JsonNode was, JsonNode is) {
        Set<String> statuses = new TreeSet<>();
        was.fieldNames().forEachRemaining(statuses::add);
        is.fieldNames().forEachRemaining(statuses::add);
        SchemaDiff answers = new SchemaDiff(before, after, Direction.ANSWER, changes);
        for (String status : statuses) {
            if (!status.startsWith("2")) {
                continue;
            }
            if (!is.has(status)) {
                changes.add(new ApiChange(Effect.BREAKING, name, "does not answer " + status + " any more"));
            } else if (!was.has(status)) {
                changes.add(new ApiChange(Effect.BREAKING, name, "may answer " + status));
            } else {
                answers.compare(name, schema(was.path(status), before), schema(is.path(status), after));
            }
        }
    }

    /** Of the body in the first of its forms. */
    private static JsonNode schema(JsonNode body, JsonNode document) {
        JsonNode content = resolved(body, document).path("content");
        return content.isEmpty()
                ? content.path("schema")
                : content.iterator().next().path("schema");
    }

    static JsonNode resolved(JsonNode node, JsonNode document) {
        String reference = node.path("$ref").asText("");
        return reference.startsWith("#/") ? document.at(reference.substring(1)) : node;
    }
}
