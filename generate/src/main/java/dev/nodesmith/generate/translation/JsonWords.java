package dev.nodesmith.generate.translation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.format.Wording;
import dev.nodesmith.generate.json.JsonPrinter;
import dev.nodesmith.generate.json.JsonText;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what people read in an OpenAPI document or a Postman collection into other words. Names, values and examples stay. */
final class JsonWords {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Set<String> PROSE = Set.of("summary", "description");
    private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum", "const");

    private static final Set<String> MESSAGES = Set.of("detail", "message");

    /** How a request of a collection names what it tests. */
    private static final Pattern TEST = Pattern.compile("pm\\.test\\('(.+)', \\(\\) => \\{");

    private static final String COMMENT = "// ";

    private final Wording wording;

    private JsonWords(Wording wording) {
        this.wording = wording;
    }

    static String openApi(String text, Wording wording) {
        return JsonPrinter.print(new JsonWords(wording).schema(JsonText.read(text)));
    }

    static String postman(String text, Wording wording) {
        return JsonPrinter.print(new JsonWords(wording).collection(JsonText.read(text)));
    }

    private JsonNode schema(JsonNode node) {
        if (node.isArray()) {
            ArrayNode items = NODES.arrayNode(node.size());
            node.forEach(item -> items.add(schema(item)));
            return items;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            object.set(member.getKey(), member(member.getKey(), member.getValue()));
        }
        return object;
    }

    private JsonNode member(String key, JsonNode value) {
        if (PROSE.contains(key) && value.isTextual()) {
            return prose(value);
        }
        return switch (key) {
            case "info" -> titled(value);
            case "properties", "schemas" -> named(value);
            default -> VALUES.contains(key) ? example(value) : schema(value);
        };
    }

    /** Of examples, what the server itself would say. */
    private JsonNode example(JsonNode value) {
        if (!value.isContainerNode()) {
            return value.isTextual()
                    ? wording.message(value.textValue())
                            .<JsonNode>map(NODES::textNode)
                            .orElse(value)
                    : value;
        }
        if (value.isArray()) {
            ArrayNode items = NODES.arrayNode(value.size());
            value.forEach(item -> items.add(item.isContainerNode() ? example(item) : item));
            return items;
        }
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            boolean said = member.getValue().isContainerNode() || MESSAGES.contains(member.getKey());
            object.set(member.getKey(), said ? example(member.getValue()) : member.getValue());
        }
        return object;
    }

    /** Its keys are names, so that one of them may be {@code default}. */
    private JsonNode named(JsonNode members) {
        ObjectNode object = NODES.objectNode();
        members.properties().forEach(member -> object.set(member.getKey(), schema(member.getValue())));
        return object;
    }

    private JsonNode titled(JsonNode info) {
        ObjectNode object = (ObjectNode) schema(info);
        return object.has("title") ? object.set("title", prose(object.path("title"))) : object;
    }

    private JsonNode collection(JsonNode node) {
        if (node.isArray()) {
            ArrayNode items = NODES.arrayNode(node.size());
            node.forEach(item -> items.add(item.isTextual() ? script(item) : collection(item)));
            return items;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            JsonNode value = member.getValue();
            boolean isRequest = member.getKey().equals("request");
            boolean isName = member.getKey().equals("name") || member.getKey().equals("description");
            object.set(
                    member.getKey(),
                    isRequest ? value : isName && value.isTextual() ? prose(value) : collection(value));
        }
        return object;
    }

    private JsonNode script(JsonNode line) {
        String text = line.textValue();
        Matcher test = TEST.matcher(text);
        if (test.matches()) {
            return NODES.textNode(text.replace(test.group(1), wording.prose(test.group(1))));
        }
        boolean isComment = text.startsWith(COMMENT);
        return isComment ? NODES.textNode(COMMENT + wording.prose(text.substring(COMMENT.length()))) : line;
    }

    private JsonNode prose(JsonNode text) {
        return NODES.textNode(wording.prose(text.textValue()));
    }
}
