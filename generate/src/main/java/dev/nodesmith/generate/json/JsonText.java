package dev.nodesmith.generate.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * Reads JSON and prints it on a line: the literals of a model, the catalogue of packages. Of Jackson this takes the parser and
 * the tree: its {@code ObjectMapper}, by which trees print themselves too, first learns how values of every type are bound,
 * which takes longer than to read all that there is.
 */
public final class JsonText {

    private static final JsonFactory PARSERS = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonText() {}

    /**
     * The value that stands in a text.
     *
     * @throws IllegalArgumentException when it is no JSON
     */
    public static JsonNode read(String json) {
        try (JsonParser in = PARSERS.createParser(json)) {
            in.nextToken();
            return value(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON: " + json, e);
        }
    }

    /** A value on one line, as {@code JSON.stringify} prints it. */
    public static String of(JsonNode value) {
        if (value.isObject()) {
            return value.propertyStream()
                    .map(member -> quoted(member.getKey()) + ":" + of(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value.isArray()) {
            return value.valueStream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
        }
        return value.isTextual() ? quoted(value.textValue()) : value.asText();
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private static JsonNode value(JsonParser in) throws IOException {
        return switch (in.currentTokenId()) {
            case JsonTokenId.ID_START_OBJECT -> object(in);
            case JsonTokenId.ID_START_ARRAY -> array(in);
            case JsonTokenId.ID_STRING -> NODES.textNode(in.getText());
            case JsonTokenId.ID_NUMBER_INT -> integer(in);
            case JsonTokenId.ID_NUMBER_FLOAT -> NODES.numberNode(in.getDoubleValue());
            case JsonTokenId.ID_TRUE -> NODES.booleanNode(true);
            case JsonTokenId.ID_FALSE -> NODES.booleanNode(false);
            case JsonTokenId.ID_NULL -> NODES.nullNode();
            default -> throw new JsonParseException(in, "a value is missing");
        };
    }

    private static ObjectNode object(JsonParser in) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            object.set(name, value(in));
        }
        return object;
    }

    private static ArrayNode array(JsonParser in) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(in));
        }
        return array;
    }

    private static JsonNode integer(JsonParser in) throws IOException {
        return switch (in.getNumberType()) {
            case INT -> NODES.numberNode(in.getIntValue());
            case LONG -> NODES.numberNode(in.getLongValue());
            default -> NODES.numberNode(in.getBigIntegerValue());
        };
    }
}
